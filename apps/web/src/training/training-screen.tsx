import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeliveriesSection } from '../deliveries/deliveries-section';
import { CurriculaDocument, type CurriculumLineFragment } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { useUrlDialog } from '../kit/use-url-dialog';
import { type Here, useHere } from '../shell/me';
import { languageName } from './languages';
import { BeginDialog } from './begin-dialog';
import { LibrarySection } from './library-section';

/** What this programme teaches by, and how far one is; for the office also the library (O3). */
export function TrainingScreen() {
  const { t } = useTranslation('training');
  const { may } = useHere();
  const writes = may('curricula.write');
  const [opened, open, close] = useUrlDialog('begin');
  const deed = writes && (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('begin.deed')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t(leadOf(may))} deeds={deed}>
      {may('curricula.read') && <CurriculaList />}
      {may('deliveries.read') && <DeliveriesSection />}
      {writes && <LibrarySection />}
      {opened && <BeginDialog onClose={close} />}
    </Page>
  );
}

/** A visitor reads what is taught where they are sent to, and nothing else. */
function leadOf(may: Here['may']) {
  if (may('curricula.write')) return 'lead';
  return may('curricula.read') ? 'leadMine' : 'leadVisitor';
}

function CurriculaList() {
  const { t } = useTranslation('training');
  const { slug, may } = useHere();
  return (
    <Listing
      name={t('title')}
      columns={useColumns()}
      query={listing(slug, CurriculaDocument, {}, ({ curricula }) => curricula)}
      empty={<Empty says={t(may('curricula.write') ? 'none' : 'noneMine')} />}
    />
  );
}

function useColumns(): readonly Column<CurriculumLineFragment>[] {
  const { t } = useTranslation('training');
  const { may } = useHere();
  const kind: Column<CurriculumLineFragment> = {
    key: 'kind',
    label: t('column.kind'),
    show: (one) => <Text size="sm">{t(`kind.${one.kind}`)}</Text>,
  };
  const mine: Column<CurriculumLineFragment> = {
    key: 'mine',
    label: t('column.mine'),
    show: (one) => <Mine curriculum={one} />,
  };
  const version: Column<CurriculumLineFragment> = {
    key: 'version',
    label: t('column.version'),
    show: (one) => <Version curriculum={one} />,
  };
  const title: Column<CurriculumLineFragment> = {
    key: 'title',
    label: t('column.title'),
    show: (one) => <Title curriculum={one} />,
  };
  return may('curricula.write') ? [title, kind, version, mine] : [title, mine];
}

interface LineProps {
  readonly curriculum: CurriculumLineFragment;
}

function Title({ curriculum: { id, title, summary, language } }: LineProps) {
  const { slug, may } = useHere();
  const to = may('curricula.write') ? '/p/$slug/training/$id' : '/p/$slug/training/$id/lesson';
  return (
    <Stack gap={2}>
      <Link to={to} params={{ slug, id }} className="row-link break-words">
        {title}
      </Link>
      <Text size="sm" c="dimmed" className="break-words">
        {[languageName(language), summary].filter(Boolean).join(': ')}
      </Text>
    </Stack>
  );
}

function Version({ curriculum: { newestVersion, isShared, isAdapted, unitCount } }: LineProps) {
  const { t } = useTranslation('training');
  return (
    <Group gap={6}>
      {newestVersion ? (
        <Text size="sm">{t('versionOf', { version: newestVersion, count: unitCount })}</Text>
      ) : (
        <Badge color="orange">{t('draft')}</Badge>
      )}
      {isShared && <Badge color="green">{t('shared')}</Badge>}
      {isAdapted && <Badge color="violet">{t('adapted')}</Badge>}
    </Group>
  );
}

function Mine({ curriculum: { id, newestVersion, finishedByMe, publishedUnits } }: LineProps) {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  if (!newestVersion) return null;
  return (
    <Group gap="xs">
      <Text size="sm">{t('progress', { done: finishedByMe, count: publishedUnits })}</Text>
      <Link to="/p/$slug/training/$id/lesson" params={{ slug, id }}>
        {t(finishedByMe > 0 && finishedByMe < publishedUnits ? 'goOn' : 'read')}
      </Link>
    </Group>
  );
}

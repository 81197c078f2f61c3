import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type OpenPlaybookFragment, PlaybookItemDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { languageName } from '../training/languages';
import { Adopt } from './adopt';
import { EntryText } from './entry-text';
import { OursDeeds } from './ours-deeds';
import { StateBadge } from './state-badge';
import { UpdateSection } from './update-section';

export interface OpenProps {
  readonly open: OpenPlaybookFragment;
}

/** One entry of the playbook: read, adopted, and followed. */
export function PlaybookItemScreen() {
  const { t } = useTranslation('playbook');
  const { slug, may } = useHere();
  const { id } = useParams({ from: '/p/$slug/playbook/$id/' });
  const { data } = useSuspenseQuery(question(slug, PlaybookItemDocument, { id }));
  const open = found(data.playbookItem);
  const { item, theirs, ours } = open;
  const text = ours?.text ?? theirs;
  return (
    <Page
      title={text?.title ?? item.title}
      lead={<Lead open={open} />}
      deeds={
        <>
          {may('playbook.adopt') && (ours ? <OursDeeds open={open} /> : <Adopt open={open} />)}
          {may('network.playbook') && (
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/p/$slug/playbook/$id/edit" params={{ slug, id }} {...props} />}
            >
              {t('edit.deed')}
            </Button>
          )}
        </>
      }
    >
      <Standing open={open} />
      {item.copyId && item.state === 'behind' && <UpdateSection copyId={item.copyId} kind={item.kind} />}
      {text && <EntryText kind={item.kind} language={item.language} text={text} />}
    </Page>
  );
}

function Lead({ open: { item, ours, theirs } }: OpenProps) {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  const rules = item.rules.length > 0 && t('rules', { rules: item.rules.join(', ') });
  const said = [t(`kind.${item.kind}`), languageName(item.language), rules].filter(Boolean).join(', ');
  return (
    <>
      <Anchor size="sm" renderRoot={(props) => <Link to="/p/$slug/playbook" params={{ slug }} {...props} />}>
        {t('edit.back')}
      </Anchor>
      <Text>{(ours?.text ?? theirs)?.summary}</Text>
      <Text size="sm">{said}</Text>
    </>
  );
}

/** How the programme stands to it. */
function Standing({ open: { item, ours } }: OpenProps) {
  const { t } = useTranslation('playbook');
  return (
    <>
      <Group gap="xs">
        <StateBadge item={item} />
        <Text size="sm" c="dimmed">
          {ours
            ? t(ours.adoptedByName ? 'ours.adopted' : 'ours.adoptedByNobody', {
                when: showInstant(ours.adoptedAt),
                name: ours.adoptedByName,
                version: ours.version,
              })
            : [
                t('versionOf', { version: item.version }),
                item.publishedAt && t('publishedAt', { when: showInstant(item.publishedAt) }),
              ]
                .filter(Boolean)
                .join(', ')}
        </Text>
      </Group>
      {item.state === 'withdrawn' && <Alert color="orange">{t('ours.withdrawn')}</Alert>}
    </>
  );
}

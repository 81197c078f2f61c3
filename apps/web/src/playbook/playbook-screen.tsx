import { Badge, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlaybookDocument, type PlaybookKind, type PlaybookLineFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { languageName } from '../training/languages';
import { DeskSection } from './desk-section';
import { KINDS } from './kinds';
import { SigningSection } from './signing-section';
import { StateBadge } from './state-badge';

/** What the centre publishes, by kind, with what this programme has made of it; the centre writes here as well. */
export function PlaybookScreen() {
  const { t } = useTranslation('playbook');
  const { slug, me, may } = useHere();
  const { data } = useSuspenseQuery(question(slug, PlaybookDocument, {}));
  const items = data.playbook;
  return (
    <Page title={t('title')} lead={t('lead')}>
      {may('network.playbook') && <DeskSection />}
      {items.length === 0 && <Empty says={t(me.programme.isCentre ? 'noneCentre' : 'none')} />}
      {KINDS.map((kind) => (
        <Shelf key={kind} kind={kind} items={items.filter((item) => item.kind === kind)} />
      ))}
      <SigningSection />
    </Page>
  );
}

interface ShelfProps {
  readonly kind: PlaybookKind;
  readonly items: readonly PlaybookLineFragment[];
}

function Shelf({ kind, items }: ShelfProps) {
  const { t } = useTranslation('playbook');
  if (items.length === 0) return null;
  return (
    <Section title={t(`kinds.${kind}`)}>
      <Text size="sm" c="dimmed">
        {t(`what.${kind}`)}
      </Text>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((item) => (
          <Line key={item.id} item={item} />
        ))}
      </Stack>
    </Section>
  );
}

function Line({ item }: { readonly item: PlaybookLineFragment }) {
  const { slug } = useHere();
  const { id, title, summary, rules, language } = item;
  return (
    <Group component="li" justify="space-between" align="flex-start" gap="xs">
      <Stack gap={2} style={{ flex: '1 1 240px' }}>
        <Group gap={6}>
          <Link to="/p/$slug/playbook/$id" params={{ slug, id }} className="row-link break-words">
            {title}
          </Link>
          {rules.map((rule) => (
            <Badge key={rule} color="gray">
              {rule}
            </Badge>
          ))}
        </Group>
        <Text size="sm" c="dimmed" className="break-words">
          {[languageName(language), summary].filter(Boolean).join(': ')}
        </Text>
      </Stack>
      <StateBadge item={item} />
    </Group>
  );
}

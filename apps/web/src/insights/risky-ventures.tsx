import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SuggestAgendaItemDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useGroup } from '../network/use-group';
import { useHere } from '../shell/me';
import type { Diagnosis } from './diagnosis-part';

type Risky = Diagnosis['ventures'][number];
type Apart = Risky['disagreements'][number];

const MINUTES = 20;
/** The topic by which each group is talked about first. */
const TOPICS: Readonly<Record<string, string>> = { need: 'customer_need', team: 'cofounders' };

/** D1: ventures whose risks nobody talks about, and those whose founders and lead disagree. */
export function RiskyVentures({ ventures }: { readonly ventures: readonly Risky[] }) {
  const { t } = useTranslation('insights');
  const waiting = ventures.filter(
    ({ uncovered, needIsSilent, disagreements }) => needIsSilent || uncovered.length > 0 || disagreements.length > 0,
  );
  return (
    <Section title={t('risk.title')}>
      <Text size="sm">{t('risk.lead')}</Text>
      {waiting.length === 0 && <Empty says={t(ventures.length === 0 ? 'risk.none' : 'risk.good')} />}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {waiting.map((venture) => (
          <RiskyVenture key={venture.id} venture={venture} />
        ))}
      </Stack>
    </Section>
  );
}

function RiskyVenture({ venture }: { readonly venture: Risky }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const groupOf = useGroup();
  const { id, name, points, uncovered, coverage, needIsSilent, disagreements } = venture;
  return (
    <li>
      <Group gap="xs">
        <Link to="/p/$slug/ventures/$id" params={{ slug, id }} className="row-link">
          {name}
        </Link>
        {needIsSilent && <Badge color="red">{t('risk.silent')}</Badge>}
      </Group>
      {points.length > 0 && (
        <Text size="sm">
          {t('risk.covered', { covered: points.length - uncovered.length, count: points.length, share: coverage })}
          {uncovered.length > 0 && ` ${t('risk.without', { groups: uncovered.map(groupOf).join(', ') })}`}
        </Text>
      )}
      {disagreements.map((apart) => (
        <Disagreement key={apart.group} venture={venture} apart={apart} />
      ))}
    </li>
  );
}

function Disagreement({ venture, apart }: { readonly venture: Risky; readonly apart: Apart }) {
  const { t } = useTranslation('insights');
  const { run, refusals, busy } = useDeed(SuggestAgendaItemDocument);
  const { nextSessionId: sessionId, name } = venture;
  const { group, founder, lead, isOnAgenda } = apart;
  async function suggest(): Promise<void> {
    if (!sessionId) return;
    const point = { ask: 'explore', minutes: MINUTES, topic: TOPICS[group] ?? null } as const;
    const input = { sessionId, title: t('risk.point', { group }), ...point };
    if (await run({ input })) notifications.show({ message: t('risk.suggested', { name }) });
  }
  return (
    <>
      <Refusals refusals={refusals} />
      <Group gap="sm" mt={4}>
        <Text size="sm">{t('risk.apart', { group, founder, lead })}</Text>
        {isOnAgenda ? (
          <Badge color="gray">{t('risk.onAgenda')}</Badge>
        ) : sessionId ? (
          <Button
            size="compact-sm"
            variant="light"
            loading={busy}
            aria-label={t('risk.suggestOf', { name, group })}
            onClick={() => void suggest()}
          >
            {t('risk.suggest')}
          </Button>
        ) : (
          <Text size="sm" c="dimmed">
            {t('risk.noSession')}
          </Text>
        )}
      </Group>
    </>
  );
}

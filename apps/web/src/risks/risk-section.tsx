import { Badge, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AssessRisksDocument, VentureRisksDocument, type VentureRisksQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useGroup } from '../network/use-group';
import { useHere, useWords } from '../shell/me';
import { differ, quarterOf, scoresOf } from './scores';

type Assessed = NonNullable<VentureRisksQuery['venture']>;
type Part = Assessed['risks'][number]['part'];

/** How great the risks are in the eyes of founders and lead, this quarter (D1). */
export function RiskSection({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('sessions');
  const { slug, may } = useHere();
  const { data } = useSuspenseQuery(question(slug, VentureRisksDocument, { ventureId }));
  const part = usePartIn(data.venture ?? null);
  const { topics } = useWords();
  const groupOf = useGroup();
  const groups = [...new Set(topics.map(({ group }) => group))];
  if (!data.venture?.team) return null;
  const quarter = quarterOf(new Date().toISOString().slice(0, 10));
  const founder = scoresOf(data.venture.risks, quarter, 'founder');
  const lead = scoresOf(data.venture.risks, quarter, 'lead');
  const isEmpty = Object.keys(founder).length + Object.keys(lead).length === 0;
  const assesses = part !== null && may('risks.assess');
  return (
    <Section title={t('risks.title')}>
      <Text size="sm">{t('risks.lead')}</Text>
      {isEmpty && !assesses && <Empty says={t('risks.none')} />}
      {!isEmpty && (
        <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
          {groups
            .filter((group) => group in founder || group in lead)
            .map((group) => (
              <Group component="li" key={group} gap="sm">
                <Text fw={600} w={150}>
                  {groupOf(group)}
                </Text>
                <Text size="sm">
                  {t('risks.founder')}: {founder[group] ?? '–'} · {t('risks.leads')}: {lead[group] ?? '–'}
                </Text>
                {differ(founder[group], lead[group]) && <Badge color="orange">{t('risks.differ')}</Badge>}
              </Group>
            ))}
        </Stack>
      )}
      {assesses && <Assess ventureId={ventureId} groups={groups} known={part === 'lead' ? lead : founder} />}
    </Section>
  );
}

/** The side that the viewer scores for; null for none. */
function usePartIn(venture: Assessed | null): Part | null {
  const { me } = useHere();
  const { id, mentor } = me.membership ?? {};
  if (venture?.founders.some(({ membershipId }) => membershipId === id)) return 'founder';
  const leads = venture?.team?.seats.some(({ isLead, mentorId }) => isLead && mentorId === mentor?.id);
  return leads ? 'lead' : null;
}

interface AssessProps {
  readonly ventureId: string;
  readonly groups: readonly string[];
  readonly known: Readonly<Record<string, number>>;
}

const SCORES = ['0', '1', '2', '3', '4'];

function Assess({ ventureId, groups, known }: AssessProps) {
  const { t } = useTranslation('sessions');
  const groupOf = useGroup();
  const [draft, setDraft] = useState(known);
  const { run, refusals, busy } = useDeed(AssessRisksDocument);
  async function save(): Promise<void> {
    const scores = Object.entries(draft).map(([group, score]) => ({ group, score }));
    if (await run({ input: { ventureId, scores } })) notifications.show({ message: t('risks.saved') });
  }
  return (
    <Stack gap="xs">
      <Refusals refusals={refusals} />
      {groups.map((group) => (
        <Group key={group} gap="sm">
          <Text w={150}>{groupOf(group)}</Text>
          <SegmentedControl
            aria-label={t('risks.mine', { group })}
            size="xs"
            data={[{ value: '', label: '–' }, ...SCORES]}
            value={draft[group] === undefined ? '' : String(draft[group])}
            onChange={(value) =>
              setDraft(({ [group]: _, ...others }) => (value === '' ? others : { ...others, [group]: Number(value) }))
            }
          />
        </Group>
      ))}
      <Group justify="flex-end">
        <Button loading={busy} disabled={Object.keys(draft).length === 0} onClick={() => void save()}>
          {t('risks.save')}
        </Button>
      </Group>
    </Stack>
  );
}

import { Fieldset, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AgendaOutcome } from '../gql/graphql';
import type { OutcomeDraft } from './report-draft';
import type { Session } from './session-screen';

const OUTCOMES = ['decided', 'discussed', 'parked'] as const satisfies readonly AgendaOutcome[];

interface ReportPointsProps {
  readonly agenda: Session['agenda'];
  readonly outcomes: readonly OutcomeDraft[];
  readonly onChange: (outcomes: readonly OutcomeDraft[]) => void;
}

/** What became of the founders' points, a line each. */
export function ReportPoints({ agenda, outcomes, onChange }: ReportPointsProps) {
  const { t } = useTranslation('sessions');
  if (agenda.length === 0) return null;
  return (
    <Fieldset legend={t('report.points')} id="items" tabIndex={-1}>
      <Stack gap="md">
        {outcomes.map((point, index) => {
          const title = agenda.find(({ id }) => id === point.itemId)?.title ?? '';
          const change = (to: Partial<OutcomeDraft>): void => onChange(outcomes.with(index, { ...point, ...to }));
          return (
            <div key={point.itemId}>
              <Text className="break-words">{title}</Text>
              <SegmentedControl
                aria-label={t('report.became', { title })}
                size="xs"
                mt={4}
                data={[
                  { value: '', label: '–' },
                  ...OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
                ]}
                value={point.outcome ?? ''}
                onChange={(value) => change({ outcome: OUTCOMES.find((known) => known === value) ?? null })}
              />
              {point.outcome && (
                <TextInput
                  mt={4}
                  aria-label={t('report.pointWords', { title })}
                  placeholder={t('report.pointExample')}
                  maxLength={500}
                  value={point.words}
                  onChange={(event) => change({ words: event.currentTarget.value })}
                />
              )}
            </div>
          );
        })}
      </Stack>
    </Fieldset>
  );
}

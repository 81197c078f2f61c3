import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionOutcome } from '../gql/graphql';
import { DecideDialog } from './decide-dialog';
import type { Line } from './panel-order';

interface BulkDecisionsProps {
  readonly roundId: string;
  readonly lines: readonly Line[];
  readonly chosen: ReadonlySet<string>;
  readonly onDecided: () => void;
}

const ORDER: readonly DecisionOutcome[] = ['accepted', 'declined', 'deferred', 'referred'];

/** The same decision about all that are chosen, each letter to be read before it leaves. */
export function BulkDecisions({ roundId, lines, chosen, onDecided }: BulkDecisionsProps) {
  const { t } = useTranslation('evaluation');
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  const ventures = lines
    .filter(({ ventureId }) => chosen.has(ventureId))
    .map(({ ventureId, name }) => ({ id: ventureId, name }));
  if (ventures.length === 0) return null;
  return (
    <Paper p="sm" className="no-print">
      <Group justify="space-between">
        <Text role="status">{t('panel.selected', { count: ventures.length })}</Text>
        <Group gap="xs">
          {ORDER.map((each) => (
            <Button
              key={each}
              size="sm"
              {...(each !== 'accepted' && { variant: 'default' })}
              onClick={() => setOutcome(each)}
            >
              {t(`decide.${each}`)}
            </Button>
          ))}
        </Group>
      </Group>
      {outcome && (
        <DecideDialog
          key={outcome}
          outcome={outcome}
          ventures={ventures}
          roundId={roundId}
          opened
          onClose={() => setOutcome(null)}
          onDecided={onDecided}
        />
      )}
    </Paper>
  );
}

import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideDialog } from '../evaluation/decide-dialog';
import { type DecisionOutcome, type VenturePulseFragment, VentureTableDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Listing } from '../kit/listing';
import { useHere } from '../shell/me';
import { useVentureColumns } from './venture-columns';
import { columnsOf, type VentureView } from './venture-filters';

/** The same view, row by row; what is undecided can be decided in bulk. */
export function VentureTable({ view }: { readonly view: VentureView }) {
  const { t } = useTranslation('ventures');
  const { slug, may } = useHere();
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const { search, status, stage, origin } = view;
  const onToggle = ({ id, name }: VenturePulseFragment): void => {
    const next = new Map(chosen);
    if (!next.delete(id)) next.set(id, name);
    setChosen(next);
  };
  const columns = useVentureColumns(columnsOf(view), may('ventures.decide') ? { chosen, onToggle } : null);
  const isFiltered = [search, status, stage, origin].some(Boolean);
  return (
    <>
      <Bulk chosen={chosen} onDecided={() => setChosen(new Map())} />
      <Listing
        name={t('title')}
        columns={columns}
        query={listing(slug, VentureTableDocument, { search, status, stage, origin }, (answer) => answer.ventures)}
        empty={<Empty says={isFiltered ? t('none') : t('noneYet')} />}
      />
    </>
  );
}

const ORDER: readonly DecisionOutcome[] = ['accepted', 'declined', 'deferred', 'referred'];

interface BulkProps {
  readonly chosen: ReadonlyMap<string, string>;
  readonly onDecided: () => void;
}

function Bulk({ chosen, onDecided }: BulkProps) {
  const { t } = useTranslation('ventures');
  const { t: words } = useTranslation('evaluation');
  const [outcome, setOutcome] = useState<DecisionOutcome | null>(null);
  if (chosen.size === 0) return null;
  return (
    <Paper p="sm" className="no-print">
      <Group justify="space-between">
        <Text role="status">{t('view.selected', { count: chosen.size })}</Text>
        <Group gap="xs">
          {ORDER.map((each) => (
            <Button key={each} size="sm" variant="default" onClick={() => setOutcome(each)}>
              {words(`decide.${each}`)}
            </Button>
          ))}
        </Group>
      </Group>
      {outcome && (
        <DecideDialog
          key={outcome}
          outcome={outcome}
          ventures={[...chosen].map(([id, name]) => ({ id, name }))}
          opened
          onClose={() => setOutcome(null)}
          onDecided={onDecided}
        />
      )}
    </Paper>
  );
}

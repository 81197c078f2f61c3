import { Stack } from '@mantine/core';
import { useState } from 'react';
import { type CoverageQuery, OrderListDocument, type WholeListFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { EntryEditor } from './entry-editor';
import { moved } from './order';

export type EntryCoverage = CoverageQuery['circulationCoverage']['entries'][number];

interface EntriesProps {
  readonly list: WholeListFragment;
  readonly coverage: readonly EntryCoverage[];
}

/** The ventures in the order in which mentors read them: by buttons, or by dragging. */
export function Entries({ list: { id, kind, entries }, coverage }: EntriesProps) {
  const { run, refusals, busy } = useDeed(OrderListDocument);
  const [dragged, setDragged] = useState<string | null>(null);
  const ids = entries.map((entry) => entry.id);
  const put = (entryId: string, to: number): void => {
    const entryIds = moved(ids, entryId, to);
    if (entryIds !== ids) void run({ input: { circulationId: id, entryIds: [...entryIds] } });
  };
  return (
    <>
      <Refusals refusals={refusals} />
      <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {entries.map((entry, index) => (
          <li
            key={entry.id}
            onDragOver={(event) => dragged && event.preventDefault()}
            onDrop={() => dragged && put(dragged, index)}
          >
            <EntryEditor
              key={`${entry.blurb} ${entry.needs.join()}`}
              entry={entry}
              listId={id}
              isAlone={kind === 'targeted'}
              coverage={coverage.find(({ entryId }) => entryId === entry.id)}
              place={{ isFirst: index === 0, isLast: index === entries.length - 1, isBusy: busy }}
              onMove={(by) => put(entry.id, index + by)}
              onDrag={setDragged}
            />
          </li>
        ))}
      </Stack>
    </>
  );
}

import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MyDraftFragment } from '../gql/graphql';
import { DraftKeeper, type DraftState } from './draft-keeper';
import { useLeaveWarning } from '../kit/use-leave-warning';

/** Long enough for a sentence, short enough to lose none. */
const PAUSE_MS = 700;

/** A draft that is kept as one types, and whoever keeps it. */
export function useDraft(slug: string, first: MyDraftFragment): readonly [DraftState, DraftKeeper] {
  const [keeper] = useState(() => new DraftKeeper(slug, first));
  const state = useSyncExternalStore(keeper.subscribe, keeper.state);
  const later = useDebouncedCallback(() => void keeper.save(), { delay: PAUSE_MS, flushOnUnmount: true });
  const { saving, answers, founders } = state;
  useEffect(() => {
    if (saving === 'typing') later();
  }, [saving, answers, founders, later]);
  useLeaveWarning(saving !== 'saved');
  return [state, keeper];
}

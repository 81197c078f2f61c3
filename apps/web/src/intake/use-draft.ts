import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { MyDraftFragment } from '../gql/graphql';
import { DraftKeeper, type DraftState } from './draft-keeper';

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

function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}

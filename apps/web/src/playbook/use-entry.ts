import { useState } from 'react';
import {
  type PlaybookDraftFragment,
  PublishPlaybookEntryDocument,
  type RefusedFragment,
  WritePlaybookEntryDocument,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { useLeaveWarning } from '../kit/use-leave-warning';
import { type EntryDraft, draftOf, inputOf } from './entry-draft';

export interface EntryDesk {
  /** As the api has it. */
  readonly entry: PlaybookDraftFragment;
  readonly draft: EntryDraft;
  /** Not kept yet. */
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly refusals: readonly RefusedFragment[];
  readonly change: (change: Partial<EntryDraft> | ((draft: EntryDraft) => Partial<EntryDraft>)) => void;
  /** After something was done to it elsewhere on the page. */
  readonly became: (entry: PlaybookDraftFragment) => void;
  readonly save: () => Promise<PlaybookDraftFragment | null>;
  /** Keeps it first. @returns whether it is out. */
  readonly publish: (note: string) => Promise<boolean>;
}

/** An entry in the making: kept when its writer says so, and published from what is kept. */
export function useEntry(first: PlaybookDraftFragment): EntryDesk {
  const [entry, setEntry] = useState(first);
  const [draft, setDraft] = useState(draftOf(first));
  const saving = useDeed(WritePlaybookEntryDocument);
  const publishing = useDeed(PublishPlaybookEntryDocument);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(entry));
  useLeaveWarning(isChanged);

  async function save(): Promise<PlaybookDraftFragment | null> {
    publishing.reset();
    const known = (await saving.run({ input: inputOf(entry, draft) }))?.entry;
    if (!known) return null;
    setEntry(known);
    // Whoever typed on meanwhile loses nothing of it.
    setDraft((now) => (now === draft ? draftOf(known) : now));
    return known;
  }

  async function publish(note: string): Promise<boolean> {
    const kept = isChanged ? await save() : entry;
    if (!kept) return false;
    const { id: playbookEntryId, revision } = kept;
    const published = await publishing.run({ input: { playbookEntryId, revision, note } });
    if (!published?.entry) return false;
    setEntry(published.entry);
    return true;
  }

  return {
    entry,
    draft,
    isChanged,
    busy: saving.busy || publishing.busy,
    refusals: [...saving.refusals, ...publishing.refusals],
    change: (change) => setDraft((known) => ({ ...known, ...(typeof change === 'function' ? change(known) : change) })),
    became: setEntry,
    save,
    publish,
  };
}

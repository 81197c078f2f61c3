import type { EntryText } from '@outrigger/playbook';
import type { Identified } from './rows.js';

interface KindRow extends Identified, EntryText {
  readonly kind: string;
  readonly language: string;
  readonly revision: number;
  readonly editedAt: string;
}

export interface EntryRow extends KindRow {
  readonly begunAt: string;
  readonly begunBy: string;
}

export interface CopyRow extends KindRow {
  readonly entryId: string;
  readonly version: number;
  readonly adoptedAt: string;
  readonly adoptedBy: string;
}

interface VersionRow extends Identified, EntryText {
  readonly entryId: string;
  readonly version: number;
  readonly note: string;
  readonly publishedAt: string;
  readonly publishedBy: string;
}

/** The playbook of the centre, and what sisters adopted of it. */
export interface PlaybookRows {
  readonly playbookEntry: readonly EntryRow[];
  readonly playbookVersion: readonly VersionRow[];
  readonly playbookCopy: readonly CopyRow[];
}

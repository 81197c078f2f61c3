import type { Tx } from '../tx.js';

/** Where a fact waits for its reactions: in that of the mail server, or in that of all others. */
export type Line = 'fact' | 'mail';

/** Whose turn it is in a line: lower ones first, those of one number as they came. */
export interface Turn {
  readonly line: Line;
  readonly turn: number;
}

/** Something that happened in a programme, told in the transaction in which it happened. */
export interface Fact {
  readonly id: string;
  readonly name: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly at: Date;
}

/** Where a reaction that calls the world stands: in no transaction, able to open short ones. */
export interface Outside {
  readonly tenantId: string;
  readonly within: <T>(deed: (tx: Tx) => Promise<T>) => Promise<T>;
}

/** Part of one transaction with its delivery key: its effects happen exactly once. */
export interface InsideReaction {
  readonly kind: 'inside';
  /** Unique for ever: it is half of the delivery key. */
  readonly name: string;
  readonly on: string;
  readonly run: (tx: Tx, fact: Fact) => Promise<void>;
}

/** Calls the world; may be called again after a crash, so it must recognise its own work (the fact's id). */
export interface OutsideReaction {
  readonly kind: 'outside';
  readonly name: string;
  readonly on: string;
  readonly run: (outside: Outside, fact: Fact) => Promise<void>;
}

export type Reaction = InsideReaction | OutsideReaction;

/** A provider of a room that reacts to facts; the worker collects them all. */
export interface Reacts {
  readonly reactions: readonly Reaction[];
}

export const inside = (name: string, on: string, run: InsideReaction['run']): Reaction => ({
  kind: 'inside',
  name,
  on,
  run,
});

export const outside = (name: string, on: string, run: OutsideReaction['run']): Reaction => ({
  kind: 'outside',
  name,
  on,
  run,
});

/** What a room does by itself in every programme, each in a transaction of its own. */
export interface TenantChore {
  readonly name: string;
  /** Of the hour, so that chores do not all come at once; or every one. */
  readonly minute: number | 'every';
  readonly run: (tx: Tx) => Promise<void>;
}

/** A provider of a room that has chores; the worker collects them all. */
export interface HasChores {
  readonly chores: readonly TenantChore[];
}

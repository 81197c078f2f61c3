import type { Snapshot } from './snapshot.js';

/** What exists for a reason: its name and the reason. */
export type Reasons = Readonly<Record<string, string>>;

/** Which tables a trigger stands on: those named, or every tenant table but those named. */
export interface DeclaredTrigger {
  readonly on: readonly string[] | { readonly allBut: readonly string[] };
  readonly reason: string;
}

/** Privileges by object and grantee, such as `table mentor`, `outrigger_app`: `insert, select, update (status)`. */
export type Grants = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All that departs from the plain form, as data: the catalogue holds exactly this, no more and no less. */
export interface Declared {
  /** Tables that belong to no one programme and are not mere reference. */
  readonly shared: Reasons;
  /** Policies beside the plain one, as `table: verb to role`. */
  readonly policies: Reasons;
  /** Foreign keys from a tenant's table to one that is not a tenant's, nor reference. */
  readonly foreignKeys: Reasons;
  /** Indexes that the tenant does not lead. */
  readonly indexes: Reasons;
  /** Functions with their owner's rights. */
  readonly definers: Reasons;
  readonly sequences: Reasons;
  readonly triggers: Readonly<Record<string, DeclaredTrigger>>;
  readonly schemas: Reasons;
  /** Those that may be there. */
  readonly extensions: Reasons;
  /** Columns of another type than their name promises, as `table.column`. */
  readonly columns: Reasons;
  /** Roles without the limits of time, and roles with a might. */
  readonly roles: Reasons;
  readonly grants: Grants;
}

/** What a rule saw: how many objects, and which of them are not as they should be. */
export interface Look {
  readonly objects: number;
  readonly faults: readonly string[];
}

export interface Rule {
  readonly name: string;
  /** What is wrong where it is broken. */
  readonly wrong: string;
  readonly mend: string;
  look(snapshot: Snapshot, declared: Declared): Look;
}

/** @param faults says of one object what is wrong with it; undefined when nothing is. */
export function each<T>(objects: readonly T[], fault: (object: T) => string | undefined): Look {
  return { objects: objects.length, faults: objects.map(fault).filter((found) => found !== undefined) };
}

/** What is there against what is declared, both ways. */
export function same(found: readonly string[], declared: readonly string[]): Look {
  return {
    objects: new Set([...found, ...declared]).size,
    faults: [
      ...found.filter((name) => !declared.includes(name)).map((name) => `${name} is not declared`),
      ...declared.filter((name) => !found.includes(name)).map((name) => `${name} is declared and not there`),
    ],
  };
}

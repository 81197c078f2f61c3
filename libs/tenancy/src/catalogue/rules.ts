import { CODE_RULES } from './code-rules.js';
import { COLUMN_RULES } from './column-rules.js';
import { GRANT_RULES } from './grant-rules.js';
import { KEY_RULES } from './key-rules.js';
import { ROLE_RULES } from './role-rules.js';
import type { Declared, Look, Rule } from './rule.js';
import type { Snapshot } from './snapshot.js';
import { TABLE_RULES } from './table-rules.js';

/** Every rule of the catalogue; a new one is a line in the list of its family. */
export const CATALOGUE_RULES: readonly Rule[] = [
  ...TABLE_RULES,
  ...KEY_RULES,
  ...GRANT_RULES,
  ...ROLE_RULES,
  ...CODE_RULES,
  ...COLUMN_RULES,
];

/** One rule and what it saw. */
export interface Finding extends Look {
  readonly rule: Rule;
}

export const judge = (snapshot: Snapshot, declared: Declared): Finding[] =>
  CATALOGUE_RULES.map((rule) => ({ rule, ...rule.look(snapshot, declared) }));

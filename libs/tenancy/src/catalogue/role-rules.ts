import { RUNTIME_ROLES } from '../provision.js';
import { isRuntime } from './kinds.js';
import { each, type Rule, same } from './rule.js';
import type { DatabaseRole, Snapshot } from './snapshot.js';

const ALONE = 'max_parallel_workers_per_gather=0';
const LIMITS = ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'];
const runtime = ({ roles }: Snapshot): readonly DatabaseRole[] => roles.filter(({ name }) => isRuntime(name));

/** The queue's library keeps its tables itself, in a schema of its own. */
const QUEUE = /^graphile_worker: /;

export const ROLE_RULES: readonly Rule[] = [
  {
    name: 'runtime roles are there',
    wrong: 'A role is missing.',
    mend: 'Run `outrigger migrate`.',
    look: (snapshot) =>
      same(
        runtime(snapshot).map(({ name }) => name),
        RUNTIME_ROLES,
      ),
  },
  {
    name: 'roles are weak',
    wrong: 'A role is a superuser, passes by row security, makes databases or roles, or replicates.',
    mend: 'alter role … nosuperuser nobypassrls nocreatedb nocreaterole noreplication',
    look: ({ roles }, declared) =>
      each(roles, ({ name, mights }) => {
        const undeclared = mights.filter((might) => !(`${name}: ${might}` in declared.roles));
        return undeclared.length > 0 ? `${name}: ${undeclared.join(', ')}` : undefined;
      }),
  },
  {
    name: 'runtime roles own nothing',
    wrong: 'A runtime role owns an object: it could take row security from it.',
    mend: 'alter … owner to outrigger_owner',
    look: (snapshot) =>
      each(runtime(snapshot), ({ name, owns }) => {
        const own = owns.filter((object) => !QUEUE.test(object));
        return own.length > 0 ? `${name}: ${own.join(', ')}` : undefined;
      }),
  },
  {
    name: 'runtime roles join no other',
    wrong: "A runtime role has another role's rights as well.",
    mend: 'revoke … from …',
    look: (snapshot) =>
      each(runtime(snapshot), ({ name, joins }) => (joins.length > 0 ? `${name}: ${joins.join(', ')}` : undefined)),
  },
  {
    name: 'the owner of the schema',
    wrong: "A table, view or sequence is not the schema owner's: its owner passes the rules by.",
    mend: 'alter … owner to outrigger_owner',
    look: ({ relations }) =>
      each(relations, ({ name, owner }) => (owner === 'outrigger_owner' ? undefined : `${name}: ${owner}`)),
  },
  {
    name: 'limits of time',
    wrong: 'A runtime role may wait or work without an end.',
    mend: 'Run `outrigger migrate`: it sets the limits of every role.',
    look: (snapshot, declared) =>
      each(runtime(snapshot), ({ name, settings }) => {
        const isSet = (limit: string): boolean => settings.some((each) => new RegExp(`^${limit}=[1-9]`).test(each));
        const missing = LIMITS.filter((limit) => !isSet(limit) && !(`${name}: no limits` in declared.roles));
        return missing.length > 0 ? `${name}: ${missing.join(', ')}` : undefined;
      }),
  },
  {
    name: 'one process a statement',
    wrong: "A runtime role may spread a statement over processes: the planner then reads every programme's rows.",
    mend: 'Run `outrigger migrate`: it sets the limits of every role.',
    look: (snapshot, declared) =>
      each(runtime(snapshot), ({ name, settings }) =>
        settings.includes(ALONE) || `${name}: no limits` in declared.roles ? undefined : name,
      ),
  },
];

import { isRuntime, tenantTables } from './kinds.js';
import { type Declared, type DeclaredTrigger, each, type Rule, same } from './rule.js';
import type { Snapshot } from './snapshot.js';

const PINNED = 'search_path=pg_catalog, pg_temp';
const INVOKER = /^security_invoker=(true|on|1)$/;

function standsOn({ on }: DeclaredTrigger, snapshot: Snapshot, declared: Declared): readonly string[] {
  if (!('allBut' in on)) return on;
  return [...tenantTables(snapshot, declared)].filter((table) => !on.allBut.includes(table));
}

export const CODE_RULES: readonly Rule[] = [
  {
    name: 'views obey who looks',
    wrong: "A view runs with its owner's rights.",
    mend: 'create view … with (security_invoker = true)',
    look: ({ relations }) =>
      each(
        relations.filter(({ kind }) => kind === 'view'),
        ({ name, options }) => (options.some((option) => INVOKER.test(option)) ? undefined : name),
      ),
  },
  {
    name: 'no materialised view in sight',
    wrong: 'A runtime role reads a materialised view, which no row security guards.',
    mend: 'Revoke it, or make a plain view.',
    look: ({ relations, privileges }) =>
      each(
        relations.filter(({ kind }) => kind === 'materialised view'),
        ({ name }) =>
          privileges.some(({ object, grantee }) => object === name && isRuntime(grantee)) ? name : undefined,
      ),
  },
  {
    name: "functions with their owner's rights",
    wrong: "A function runs with its owner's rights and is not declared.",
    mend: 'Make it security invoker, or declare it with its reason.',
    look: ({ routines }, { definers }) =>
      same(
        routines.filter(({ definer }) => definer).map(({ name }) => name),
        Object.keys(definers),
      ),
  },
  {
    name: 'pinned search paths',
    wrong: "A function with its owner's rights looks names up where its caller says.",
    mend: 'set search_path = pg_catalog, pg_temp',
    look: ({ routines }) =>
      each(
        routines.filter(({ definer }) => definer),
        ({ name, settings }) => (settings.includes(PINNED) ? undefined : name),
      ),
  },
  {
    name: 'triggers',
    wrong: 'A trigger is not declared, not there, or switched off.',
    mend: 'Put it back, or declare it with its reason.',
    look: (snapshot, declared) => {
      const awake = snapshot.triggers.filter(({ enabled }) => enabled).map(({ table, name }) => `${name} on ${table}`);
      const wanted = Object.entries(declared.triggers).flatMap(([name, trigger]) =>
        standsOn(trigger, snapshot, declared).map((table) => `${name} on ${table}`),
      );
      return same(awake, wanted);
    },
  },
  {
    name: 'no sequence to count by',
    wrong: 'A sequence tells every programme how many rows the others write.',
    mend: 'Use uuids that the server makes.',
    look: ({ relations }, { sequences }) =>
      same(
        relations.filter(({ kind }) => kind === 'sequence').map(({ name }) => name),
        Object.keys(sequences),
      ),
  },
  {
    name: 'nothing behind the rows',
    wrong: 'A rewrite rule, a foreign table or an event trigger does what no row security sees.',
    mend: 'Drop it.',
    look: ({ relations, eventTriggers }) => {
      const looked = each(relations, ({ name, kind, rules }) =>
        kind === 'foreign table' || rules.length > 0 ? [name, ...rules].join(' ') : undefined,
      );
      return { objects: looked.objects + eventTriggers.length, faults: [...looked.faults, ...eventTriggers] };
    },
  },
  {
    name: 'schemas',
    wrong: 'A schema is there that nobody declared: its tables stand outside the rules.',
    mend: 'Drop it, or declare it with its reason.',
    look: (snapshot, { schemas }) => same(snapshot.schemas, Object.keys(schemas)),
  },
  {
    name: 'extensions',
    wrong: 'An extension is there that nobody declared.',
    mend: 'Drop it, or declare it with its reason.',
    look: (snapshot, { extensions }) => each(snapshot.extensions, (name) => (name in extensions ? undefined : name)),
  },
];

import { randomUUID } from 'node:crypto';
import { isEnumType, isInputObjectType } from 'graphql';
import type { Fields } from '../../support/client.js';
import type { Attacker, Slug } from './attackers.js';
import { changed, fingerprints } from './catalogue.js';
import { argumentsOf, type Slot, slotsOf, tableOf, valueAt, withValue } from './inputs.js';
import { type RootField, rootFields, type Selection, selectionOf } from './operations.js';
import { compareWithMissing, DEPTHS, fits, foreignIds, ownIds } from './queries.js';
import { each } from '../../support/each.js';
import { lockOf, type Raid, type Told } from './raid.js';

/** A mutation with arguments that somebody of the house was let do it with. */
export interface Deed {
  readonly root: RootField;
  /** As much of its answer as the api lets through at once: what is deeper is read by queries. */
  readonly selection: Selection | undefined;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Deeds that end the asker's own sign-in: it is opened again after each. */
const ENDS_SIGN_IN = /^signOut/;

/** Columns that the product alone decides: no input may carry one, whatever the schema says. */
const OURS_ALONE = [
  'tenantId',
  'tenant_id',
  'isCentre',
  'personId',
  'permissions',
  'memberId',
  'decidedBy',
  'createdAt',
];

const refusalsOf = (told: Told, { field }: RootField): Fields[] =>
  (told.data?.[field.name] as { refusals?: Fields[] } | null | undefined)?.refusals ?? [];

const isDone = (told: Told, root: RootField): boolean =>
  (told.data?.[root.field.name] ?? null) !== null && refusalsOf(told, root).length === 0;

/** Inputs that filling knows, by programme and mutation. */
type Known = Partial<Readonly<Record<Slug, ReadonlyMap<string, object>>>>;

/** How many of one's own rows are tried, for each id of a deed, until it is done. */
const TRIES = 6;

/**
 * The rehearsal: who may, does everything once with ids of their own, so that the attack knows inputs that work and
 * what comes back is seen to come.
 */
export async function rehearse(
  raid: Raid,
  actors: readonly Attacker[],
  known: Known,
  { wanted = () => true }: { readonly wanted?: (mutation: string) => boolean } = {},
): Promise<Deed[]> {
  const deeds: Deed[] = [];
  const roots = rootFields(raid.schema, 'mutation').filter(({ field }) => wanted(field.name));
  for (const root of roots) deeds.push(await rehearsal(raid, root, actors, known));
  return deeds;
}

async function rehearsal(raid: Raid, root: RootField, actors: readonly Attacker[], known: Known): Promise<Deed> {
  const inputFor = ({ home }: Attacker): object | undefined => (home ? known[home]?.get(root.field.name) : undefined);
  const first = actors[0] as Attacker;
  let depth = 0;
  const selection = (): Selection | undefined => selectionOf(root, deepest(depth));
  let args = given(inputFor(first)) ?? argumentsOf(root, ownIds(raid, root, first));
  for (const actor of actors) {
    const input = inputFor(actor);
    for (const tried of input ? [{ input }] : candidates(raid, root, actor)) {
      const ask = (): Promise<Told> =>
        raid.try({ attacker: actor, root, args: tried, selection: selection(), trick: 'in rehearsal' });
      let told = await ask();
      while (!fits(told) && ++depth < DEPTHS.length) told = await ask();
      if (ENDS_SIGN_IN.test(root.field.name)) await openSignIns(raid);
      if (isDone(told, root)) return { root, args: tried, selection: selection() };
      if (told.errors === undefined) args = tried;
    }
  }
  return { root, args, selection: selection() };
}

const given = (input: object | undefined): { input: object } | undefined => input && { input };

function deepest(depth: number): { deepest?: number } {
  const levels = DEPTHS[depth];
  return levels ? { deepest: levels } : {};
}

/** Arguments with each of one's own rows in turn. */
function candidates(raid: Raid, root: RootField, actor: Attacker): Record<string, unknown>[] {
  const tables = new Set(raid.stage.tables.map(({ name }) => name));
  const own = (shift: number) => (name: string) => {
    const table = tableOf(name, root, tables);
    const ids = table && actor.home ? raid.secrets.ids(actor.home, table) : [];
    return ids.length > 0 ? [ids[shift % ids.length] as string] : [randomUUID()];
  };
  const hasIds = slotsOf(root).some(({ type }) => type === 'ID');
  return Array.from({ length: hasIds ? TRIES : 1 }, (_, shift) => argumentsOf(root, own(shift)));
}

/** Also forgets the guesses at passwords and links, which would end in a lock. In one order: several do it at once. */
async function openSignIns({ site }: Raid): Promise<void> {
  await site.database.admin(`update sign_in set revoked_at = null
    where id in (select id from sign_in where revoked_at is not null order by id for update)`);
  await site.database.admin('delete from attempt');
}

/** Every mutation by everybody, with the victim's ids in each place: nothing may come of it. */
export async function attackDeeds(
  raid: Raid,
  deeds: readonly Deed[],
  { outsiders, insiders }: { readonly outsiders: readonly Attacker[]; readonly insiders: readonly Attacker[] },
): Promise<void> {
  const { database } = raid.site;
  const { tables, idOf } = raid.stage;
  const marks = () => fingerprints(database, tables, idOf.victim);
  let before = await marks();
  for (const deed of deeds) {
    await each(outsiders, (attacker) => attackDeed(raid, deed, attacker));
    await openSignIns(raid);
    const after = await marks();
    for (const table of changed(before, after)) {
      const what = `${table} of the victim is not what it was`;
      raid.find({ check: 'foreign write', attacker: 'an outsider', at: deed.root.field.name, what });
    }
    before = after;
  }
  const limited = insiders.filter(({ ventures }) => ventures !== null);
  for (const deed of deeds) await each(limited, (attacker) => attackIds(raid, deed, attacker));
  await openSignIns(raid);
}

async function attackDeed(raid: Raid, deed: Deed, attacker: Attacker): Promise<void> {
  await attackIds(raid, deed, attacker);
  await assign(raid, deed, attacker);
  await plead(raid, deed, attacker);
  const { root, args, selection } = deed;
  if (slotsOf(root).length === 0) await raid.try({ attacker, root, args, selection });
  if (ENDS_SIGN_IN.test(root.field.name)) await openSignIns(raid);
}

/** The victim's ids, one at a time, all else as it should be. */
async function attackIds(raid: Raid, { root, args, selection }: Deed, attacker: Attacker): Promise<void> {
  const tables = new Set(raid.stage.tables.map(({ name }) => name));
  for (const slot of slotsOf(root).filter(({ type }) => type === 'ID')) {
    raid.attacked.add(slot.coordinate);
    const table = tableOf(slot.name, root, tables);
    const foreign = (table ? [table] : [...tables]).flatMap((name) => foreignIds(raid, attacker, name).slice(0, 2));
    for (const id of foreign) {
      const value = slot.isList ? [...([valueAt(args, slot.path)].flat() as string[]).slice(0, 1), id] : id;
      const tried = withValue(args, slot.path, value) as Record<string, unknown>;
      const told = await raid.try({ attacker, root, args: tried, selection, trick: `with the victim's ${slot.name}` });
      await compareDeeds(raid, { attacker, root, selection, slot, tried, id, told });
    }
  }
}

/** Whether a row of another programme holds the victim's id: an id that a deed had no use for does no harm. */
async function isKept({ site, stage }: Raid, id: string): Promise<boolean> {
  const each = stage.tables.map(({ name }) => `select 1 from ${name} t where tenant_id <> $1 and t::text like $2`);
  const rows = await site.database.admin(each.join(' union all '), [stage.idOf.victim, `%${id}%`]);
  return rows.length > 0;
}

interface ComparedDeed extends Omit<Deed, 'args'> {
  readonly attacker: Attacker;
  readonly slot: Slot;
  readonly tried: Record<string, unknown>;
  readonly id: string;
  readonly told: Told;
}

/**
 * What somebody inside may do with a row that is not theirs: a conflict is declared with any venture (C2), and whoever gives
 * an hour may call off any venture that has booked it (A1).
 */
const OPEN_INSIDE = new Set(['DeclareConflictInput.ventureId', 'CancelOfficeHourInput.bookingId']);

/**
 * Only what was refused can be tried again with a missing id and mean the same. Inside a programme a refusal may say
 * that a row is somebody else's; from outside it is not there.
 */
async function compareDeeds(raid: Raid, compared: ComparedDeed): Promise<void> {
  const { attacker, root, selection, slot, tried, id, told } = compared;
  const isInside = attacker.home === 'victim';
  if (isDone(told, root)) {
    if (isInside ? OPEN_INSIDE.has(slot.coordinate) : !(await isKept(raid, id))) return;
    const what = `is done with the victim's ${slot.name} ${id}`;
    raid.find({ check: 'foreign write', attacker: attacker.name, at: root.field.name, what });
    return;
  }
  if (isInside) return;
  if (!slot.isList) return compareWithMissing(raid, { attacker, root, selection, slot, tried, value: id, told });
  const last = [...slot.path, (valueAt(tried, slot.path) as unknown[]).length - 1];
  return compareWithMissing(raid, { attacker, root, selection, slot: { ...slot, path: last }, tried, value: id, told });
}

/** What opens a door by itself was rehearsed with the neighbour's own: what it answers is the neighbour's. */
const holder = ({ stage }: Raid, root: RootField): Attacker | undefined =>
  lockOf(root) === 'open' ? stage.outsiders[0] : undefined;

/** By type: what is sent where no id is asked for. */
const PLEAS: Readonly<Record<string, unknown>> = {
  String: 'manager@victim.example.org',
  Int: 2_147_483_647,
  Boolean: false,
  DateTime: '2999-01-01T00:00:00Z',
  Day: '2999-01-01',
};

/** The victim's words in every text, and the far end of everything else. */
async function plead(raid: Raid, { root, args, selection }: Deed, attacker: Attacker): Promise<void> {
  for (const { path, name, type, isList, coordinate } of slotsOf(root).filter(({ type: its }) => its !== 'ID')) {
    const named = raid.schema.getType(type);
    if (isInputObjectType(named)) continue;
    const plea = isEnumType(named) ? named.getValues().at(-1)?.name : PLEAS[type];
    const tried = withValue(args, path, isList ? [plea] : plea) as Record<string, unknown>;
    raid.attacked.add(coordinate);
    const trick = `with the victim's ${name}`;
    await raid.try({ attacker, root, args: tried, selection, trick, with: holder(raid, root) });
  }
}

/** Fields that no input has: told off before anything runs. */
async function assign(raid: Raid, { root, args, selection }: Deed, attacker: Attacker): Promise<void> {
  const objects = slotsOf(root).filter(({ type }) => isInputObjectType(raid.schema.getType(type)));
  for (const { path, isList, type, coordinate } of objects) {
    raid.attacked.add(coordinate);
    const at = isList ? [...path, 0] : path;
    const input = raid.schema.getType(type);
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    for (const name of OURS_ALONE) {
      const report = (what: string): void =>
        raid.find({ check: 'mass assignment', attacker: attacker.name, at: `${type}.${name}`, what });
      if (fields.includes(name)) report('is an input, although the product alone decides it');
    }
    const intruders = Object.fromEntries(OURS_ALONE.map((name) => [name, raid.stage.idOf.victim]));
    const tried = withValue(args, at, { ...(valueAt(args, at) as object), ...intruders }) as Record<string, unknown>;
    const told = await raid.try({ attacker, root, args: tried, selection, trick: 'with more' });
    if ((told.data?.[root.field.name] ?? null) === null) continue;
    raid.find({ check: 'mass assignment', attacker: attacker.name, at: type, what: 'takes fields that it has not' });
  }
}

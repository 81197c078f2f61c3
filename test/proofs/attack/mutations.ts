import { randomUUID } from 'node:crypto';
import { GraphQLNonNull, isInputObjectType, getNamedType } from 'graphql';
import type { Fields } from '../../support/client.js';
import type { Attacker } from './attackers.js';
import { changed, fingerprints } from './catalogue.js';
import { argumentsOf, type Slot, slotsOf, tableOf, valueAt, withValue } from './inputs.js';
import { type RootField, rootFields, selectionOf } from './operations.js';
import { compareWithMissing, foreignIds, ownIds } from './queries.js';
import { each, type Raid, type Told } from './raid.js';

/** A mutation with arguments that somebody of the house was let do it with. */
export interface Deed {
  readonly root: RootField;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Deeds that end the asker's own sign-in: it is opened again after each. */
const ENDS_SIGN_IN = /^signOut/;

/** Columns that the product alone decides: no input may carry one, whatever the schema says. */
const OURS_ALONE = ['tenantId', 'tenant_id', 'isCentre', 'personId', 'permissions', 'memberId', 'decidedBy', 'createdAt'];

const refusalsOf = (told: Told, { field }: RootField): Fields[] =>
  (told.data?.[field.name] as { refusals?: Fields[] } | null | undefined)?.refusals ?? [];

const isDone = (told: Told, root: RootField): boolean =>
  (told.data?.[root.field.name] ?? null) !== null && refusalsOf(told, root).length === 0;

/** How many of one's own rows are tried, for each id of a deed, until it is done. */
const TRIES = 6;

/**
 * The rehearsal: who may, does everything once with ids of their own, so that the attack knows inputs that work and
 * what comes back is seen to come.
 */
export async function rehearse(
  raid: Raid,
  actors: readonly Attacker[],
  known: ReadonlyMap<string, object>,
): Promise<Deed[]> {
  const deeds: Deed[] = [];
  for (const root of rootFields(raid.schema, 'mutation')) deeds.push(await rehearsal(raid, root, actors, known));
  return deeds;
}

async function rehearsal(
  raid: Raid,
  root: RootField,
  actors: readonly Attacker[],
  known: ReadonlyMap<string, object>,
): Promise<Deed> {
  const input = known.get(root.field.name);
  let last: Deed = { root, args: argumentsOf(root, ownIds(raid, root, actors[0] as Attacker)) };
  if (input) last = { root, args: { input: { ...(last.args['input'] as object), ...input } } };
  for (const actor of actors) {
    for (const args of input ? [last.args] : candidates(raid, root, actor)) {
      const told = await raid.try({ attacker: actor, root, args, selection: selectionOf(root), trick: 'in rehearsal' });
      if (ENDS_SIGN_IN.test(root.field.name)) await openSignIns(raid);
      if (isDone(told, root)) return { root, args };
      if (told.errors === undefined) last = { root, args };
    }
  }
  return last;
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

async function openSignIns({ site }: Raid): Promise<void> {
  await site.database.admin('update sign_in set revoked_at = null');
}

/** Every mutation by everybody, with the victim's ids in each place: nothing may come of it. */
export async function attackDeeds(raid: Raid, deeds: readonly Deed[], attackers: readonly Attacker[]): Promise<void> {
  const { database } = raid.site;
  const { tables, idOf } = raid.stage;
  const marks = () => fingerprints(database, tables, idOf.victim);
  let before = await marks();
  for (const deed of deeds) {
    await each(attackers, (attacker) => attackDeed(raid, deed, attacker));
    await openSignIns(raid);
    await database.admin('delete from attempt');
    const after = await marks();
    for (const table of changed(before, after)) {
      const what = `${table} of the victim is not what it was`;
      raid.find({ check: 'foreign write', attacker: 'an outsider', at: deed.root.field.name, what });
    }
    before = after;
  }
}

async function attackDeed(raid: Raid, { root, args }: Deed, attacker: Attacker): Promise<void> {
  const selection = selectionOf(root);
  const tables = new Set(raid.stage.tables.map(({ name }) => name));
  for (const slot of slotsOf(root)) {
    raid.attacked.add(slot.coordinate);
    if (slot.type !== 'ID') continue;
    const table = tableOf(slot.name, root, tables);
    for (const id of table ? foreignIds(raid, attacker, table).slice(0, 2) : []) {
      const value = slot.isList ? [...([valueAt(args, slot.path)].flat() as string[]).slice(0, 1), id] : id;
      const tried = withValue(args, slot.path, value) as Record<string, unknown>;
      const told = await raid.try({ attacker, root, args: tried, selection, trick: `with the victim's ${slot.name}` });
      await compareDeeds(raid, { attacker, root, slot, tried, id, told });
    }
  }
  await assign(raid, { root, args }, attacker);
  if (!slotsOf(root).some(({ type }) => type === 'ID')) await plead(raid, { root, args }, attacker);
}

interface ComparedDeed {
  readonly attacker: Attacker;
  readonly root: RootField;
  readonly slot: Slot;
  readonly tried: Record<string, unknown>;
  readonly id: string;
  readonly told: Told;
}

/** Only what was refused can be tried again with a missing id and mean the same. */
async function compareDeeds(raid: Raid, { attacker, root, slot, tried, id, told }: ComparedDeed): Promise<void> {
  if (isDone(told, root)) {
    const what = `is done with the victim's ${slot.name} ${id}`;
    raid.find({ check: 'foreign write', attacker: attacker.name, at: root.field.name, what });
    return;
  }
  const selection = selectionOf(root);
  if (!slot.isList) return compareWithMissing(raid, { attacker, root, selection, slot, tried, value: id, told });
  const last = [...slot.path, 1];
  return compareWithMissing(raid, { attacker, root, selection, slot: { ...slot, path: last }, tried, value: id, told });
}

/** A deed that names no row, with the victim's words and addresses in every text. */
async function plead(raid: Raid, { root, args }: Deed, attacker: Attacker): Promise<void> {
  const texts = slotsOf(root).filter(({ type, isList }) => type === 'String' && !isList);
  for (const { path, name } of texts) {
    const tried = withValue(args, path, 'manager@victim.example.org') as Record<string, unknown>;
    await raid.try({ attacker, root, args: tried, selection: selectionOf(root), trick: `with the victim's ${name}` });
    if (ENDS_SIGN_IN.test(root.field.name)) await openSignIns(raid);
  }
}

/** Fields that no input has: told off before anything runs. */
async function assign(raid: Raid, { root, args }: Deed, attacker: Attacker): Promise<void> {
  const objects = slotsOf(root).filter(({ type }) => isInputObjectType(raid.schema.getType(type)));
  for (const { path, isList, type } of objects) {
    const at = isList ? [...path, 0] : path;
    const input = getNamedType(new GraphQLNonNull(raid.schema.getType(type) as never));
    const fields = isInputObjectType(input) ? Object.keys(input.getFields()) : [];
    for (const name of OURS_ALONE) {
      const report = (what: string): void =>
        raid.find({ check: 'mass assignment', attacker: attacker.name, at: `${type}.${name}`, what });
      if (fields.includes(name)) report('is an input, although the product alone decides it');
    }
    const intruders = Object.fromEntries(OURS_ALONE.map((name) => [name, raid.stage.idOf.victim]));
    const tried = withValue(args, at, { ...(valueAt(args, at) as object), ...intruders }) as Record<string, unknown>;
    const told = await raid.try({ attacker, root, args: tried, selection: selectionOf(root), trick: 'with more fields' });
    if ((told.data?.[root.field.name] ?? null) === null) continue;
    raid.find({ check: 'mass assignment', attacker: attacker.name, at: type, what: 'takes fields that it has not' });
  }
}

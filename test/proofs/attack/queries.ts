import { randomUUID } from 'node:crypto';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import type { Attacker } from './attackers.js';
import { argumentsOf, type OwnId, type Slot, slotsOf, tableOf, withValue } from './inputs.js';
import { edgesOf, type RootField, rootFields, selectionOf, type Selection } from './operations.js';
import { each } from '../../support/each.js';
import { lockOf, normal, type Raid, type Told } from './raid.js';

/** A root field with a selection that the api's limits let through. */
export interface Probe {
  readonly root: RootField;
  readonly args: Readonly<Record<string, unknown>>;
  readonly selection: Selection | undefined;
}

const TOO_MUCH = /^TOO_|GRAPHQL_PARSE_FAILED/;

/** Whether the api let a question through, whatever came of it. */
export const fits = ({ errors = [] }: Pick<Told, 'errors'>): boolean =>
  !errors.some(({ extensions }) => TOO_MUCH.test(extensions.code));

const PAGES = [100, 25, 5, 1];
/** How far an edge is followed whose whole is too much, until it is let through: what is below is reached from other roots. */
export const DEPTHS = [undefined, 4, 3, 2] as const;

/** Of nothing: the same each time, so that answers may be compared. */
const NOWHERE = randomUUID();

/** The first row of one's own for every id that an argument wants. */
export const ownIds =
  (raid: Raid, root: RootField, { home }: Attacker): OwnId =>
  (name) => {
    const table = tableOf(name, root, new Set(raid.stage.tables.map((each) => each.name)));
    return table && home ? raid.secrets.ids(home, table).slice(0, 3) : [NOWHERE];
  };

/** Arguments that make sense for this attacker: those that filling knows for their programme, and what its rows give. */
const ownArguments = (raid: Raid, root: RootField, attacker: Attacker): Record<string, unknown> => ({
  ...argumentsOf(root, ownIds(raid, root, attacker)),
  ...(attacker.home && raid.stage.deeds[attacker.home].get(root.field.name)),
});

/** Takes a selection apart until it is let through: the limits are the api's to tell. */
async function fitting(raid: Raid, asker: Attacker, root: RootField): Promise<Probe[]> {
  const args = ownArguments(raid, root, asker);
  const plain = withoutFilters(args, root);
  const paged = root.field.args.some(({ name }) => name === 'first');
  const fitted = async (only?: string, deepest?: number): Promise<Probe | undefined> => {
    for (const first of paged ? PAGES : [undefined]) {
      const probe = {
        root,
        args: { ...plain, ...(paged && { first }) },
        selection: selectionOf(root, { ...(only && { only }), ...(deepest && { deepest }) }),
      };
      if (fits(await raid.try({ attacker: asker, ...probe }))) return probe;
    }
    return undefined;
  };
  const wide = paged ? [{ root, args: { ...plain, first: 100 }, selection: selectionOf(root, { deepest: 2 }) }] : [];
  const whole = await fitted();
  if (whole) return whole.args['first'] === 100 ? [whole] : [whole, ...wide];
  const parts: Probe[] = wide;
  for (const edge of edgesOf(root)) {
    let part: Probe | undefined;
    for (const depth of DEPTHS) part ??= await fitted(edge, depth);
    if (!part) throw new Error(`Nothing of ${root.field.name}.${edge} is let through.`);
    parts.push(part);
  }
  return parts;
}

/** Filters narrow what comes: a plain question has those alone that it needs. */
function withoutFilters(args: Record<string, unknown>, { field }: RootField): Record<string, unknown> {
  const needed = field.args.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name);
  return Object.fromEntries(Object.entries(args).filter(([name]) => needed.includes(name)));
}

export async function probesOf(raid: Raid, asker: Attacker): Promise<Probe[]> {
  const probes: Probe[] = [];
  for (const root of rootFields(raid.schema, 'query')) probes.push(...(await fitting(raid, asker, root)));
  return probes;
}

/** Every attacker asks everything, with ids of their own where one is needed. @returns the answers, to compare. */
export async function askPlainly(
  raid: Raid,
  probes: readonly Probe[],
  attackers: readonly Attacker[],
): Promise<ReadonlyMap<string, string>> {
  const answers = new Map<string, string>();
  const names = await programmeNames(raid);
  const pairs = attackers.flatMap((attacker) => probes.map((probe, at) => ({ attacker, probe, at })));
  await each(pairs, async ({ attacker, probe: { root, args, selection }, at }) => {
    const own = ownArguments(raid, root, attacker);
    const asked = Object.fromEntries(
      Object.keys(args).map((name) => [name, name === 'first' ? args[name] : own[name]]),
    );
    const told = await raid.try({ attacker, root, args: asked, selection });
    answers.set(`${attacker.name}: ${root.field.name} ${at}`, normal(told, names));
  });
  return answers;
}

/** Whoever may know what a programme is called now is no wiser by its new name. */
async function programmeNames({ site }: Raid): Promise<string[]> {
  const rows = await site.database.admin<{ name: string }>('select name from programme');
  return rows.map(({ name }) => name);
}

/** They are there to tell of others: the network's programmes by name, what is noted of each, and what they ask each other. */
const TELL_OF_OTHERS: readonly string[] = ['networkProgrammes', 'dataQuality', 'exchangeQuestions', 'exchangeQuestion'];

/** What an outsider sees must not change with what happens elsewhere; the network's directory is there to tell it. */
export function compare(
  raid: Raid,
  probes: readonly Probe[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): void {
  for (const [key, answer] of after) {
    if (before.get(key) === answer) continue;
    const [attacker = '', at = ''] = key.split(': ');
    const probe = probes[Number(at.split(' ')[1])];
    if (probe && (lockOf(probe.root) === 'network.read' || TELL_OF_OTHERS.includes(probe.root.field.name))) continue;
    const what = `answers otherwise since the victim gained rows: ${difference(before.get(key) ?? '', answer)}`;
    raid.find({ check: 'interference', attacker, at, what });
  }
}

/** Where two answers part. */
function difference(one: string, other: string): string {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
  return `${around(one)} | ${around(other)}`;
}

/** Rows that this attacker must take for missing. */
export function foreignIds(raid: Raid, attacker: Attacker, table: string): string[] {
  const { home, ventures } = attacker;
  const ids = raid.secrets.ids('victim', table);
  if (home !== 'victim') return ids.filter((id) => !raid.secrets.isPublishedTo(attacker, id));
  return ventures === null ? [] : ids.filter((id) => raid.secrets.hangsElsewhere(id, ventures));
}

/** Values for one place that a person of good will would not send. */
function tricks(raid: Raid, attacker: Attacker, root: RootField, slot: Slot, cursors: readonly string[]): unknown[] {
  const { secrets, stage } = raid;
  if (slot.name === 'after') return [...cursors, ...forged(secrets.ids('victim', 'venture')[0] ?? '')];
  if (slot.name === 'first') return [0, -1, 1, 101, 2_147_483_647];
  if (slot.type === 'ID') {
    const table = tableOf(slot.name, root, new Set(stage.tables.map(({ name }) => name)));
    const tables = table ? [table] : stage.tables.map(({ name }) => name);
    return tables.flatMap((name) => foreignIds(raid, attacker, name).slice(0, table ? 3 : 1));
  }
  if (slot.type === 'String') return WORDS;
  if (slot.type === 'Boolean') return [true, false];
  if (slot.type === 'DateTime') return ['1970-01-01T00:00:00Z', '2999-01-01T00:00:00Z'];
  if (slot.type === 'Day') return ['1970-01-01', '2999-01-01'];
  if (slot.type === 'Int') return [0, 2_147_483_647];
  const named = raid.schema.getType(slot.type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [null];
}

const WORDS = ['canary.victim', 'canary', 'Programme victim', '%', '_', '\\', `' or true --`, '\u0000', '*'];

const forged = (id: string): string[] =>
  [
    [' ', id],
    ['2031-19-39 29:59:59+00', id],
    ['-infinity', id],
    ['infinity', id],
    ['canary.victim', id],
  ].map((key) => Buffer.from(JSON.stringify(key)).toString('base64url'));

/** Every argument of every query, with everything that might open it. */
export async function attackArguments(
  raid: Raid,
  probes: readonly Probe[],
  attackers: readonly Attacker[],
  cursors: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const pairs = attackers.flatMap((attacker) => probes.map((probe) => ({ attacker, probe })));
  await each(pairs, async ({ attacker, probe: { root, args, selection } }) => {
    for (const slot of slotsOf(root)) {
      raid.attacked.add(slot.coordinate);
      for (const value of tricks(raid, attacker, root, slot, cursors.get(root.field.name) ?? [])) {
        const tried = withValue(args, slot.path, value) as Record<string, unknown>;
        const trick = `with ${slot.name} ${JSON.stringify(value)}`;
        const told = await raid.try({ attacker, root, args: tried, selection, trick });
        if (slot.type === 'ID') await compareWithMissing(raid, { attacker, root, selection, slot, tried, value, told });
      }
    }
  });
}

interface Compared {
  readonly attacker: Attacker;
  readonly root: RootField;
  readonly selection: Selection | undefined;
  readonly slot: Slot;
  readonly tried: Record<string, unknown>;
  readonly value: unknown;
  readonly told: Told;
}

/** A foreign id and one of nothing must answer alike, to the letter. */
export async function compareWithMissing(raid: Raid, compared: Compared): Promise<void> {
  const { attacker, root, selection, slot, tried, value, told } = compared;
  const missing = randomUUID();
  const args = withValue(tried, slot.path, Array.isArray(value) ? [missing] : missing) as Record<string, unknown>;
  const other = await raid.try({ attacker, root, args, selection, trick: `with a missing ${slot.name}` });
  const [one, two] = [normal(told, [value].flat().map(String)), normal(other, [missing])];
  if (one === two) return;
  const what = difference(one, two);
  raid.find({ check: 'oracle', attacker: attacker.name, at: `${root.field.name}(${slot.name})`, what });
}

/** The ends of the victim's pages, as its manager gets them. */
export async function cursorsOf(raid: Raid, manager: Attacker): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const root of rootFields(raid.schema, 'query').filter(isPaged)) {
    const told = await raid.try({ attacker: manager, root, args: { first: 1 }, selection: { endCursor: true } });
    const { endCursor } = (told.data?.[root.field.name] ?? {}) as { endCursor?: string | null };
    found.set(root.field.name, endCursor ? [endCursor] : []);
  }
  return found;
}

function isPaged({ field }: RootField): boolean {
  const type = getNamedType(field.type);
  return isObjectType(type) && 'total' in type.getFields() && 'items' in type.getFields();
}

/** A total counts what the asker may see: no more than comes. */
export async function countTotals(raid: Raid, attackers: readonly Attacker[]): Promise<void> {
  const roots = rootFields(raid.schema, 'query').filter(isPaged);
  const selection = { total: true, hasMore: true, items: { __typename: true } } as const;
  const pairs = attackers.flatMap((attacker) => roots.map((root) => ({ attacker, root })));
  await each(pairs, async ({ attacker, root }) => {
    const told = await raid.try({ attacker, root, args: { first: 100 }, selection });
    const page = told.data?.[root.field.name] as
      { total: number; hasMore: boolean; items: unknown[] } | null | undefined;
    if (!page || page.hasMore || page.total === page.items.length) return;
    const what = `counts ${page.total}, shows ${page.items.length}`;
    raid.find({ check: 'totals', attacker: attacker.name, at: root.field.name, what });
  });
}

/** The victim's ids, but one's own letter: whoever holds a letter's token is the one whom it was sent to. */
const withOwnLetter = (raid: Raid, attacker: Attacker, { root, args }: Probe): Record<string, unknown> =>
  'token' in args ? { ...args, token: ownArguments(raid, root, attacker)['token'] } : args;

/** A token with another programme's name on it. */
export async function crossProgrammes(
  raid: Raid,
  probes: readonly Probe[],
  attackers: readonly Attacker[],
): Promise<void> {
  const { idOf } = raid.stage;
  const pairs = attackers.flatMap((attacker) => probes.map((probe) => ({ attacker, probe })));
  await each(pairs, async ({ attacker, probe }) => {
    const under = (programme: string): Promise<Told> =>
      raid.try({
        attacker,
        ...probe,
        args: withOwnLetter(raid, attacker, probe),
        headers: { 'x-programme': programme },
        trick: `as of ${programme}`,
      });
    const missing = normal(await under(randomUUID()));
    for (const programme of ['victim', idOf.victim, idOf.victim.toUpperCase()]) {
      if (normal(await under(programme)) === missing) continue;
      const what = `${programme} answers otherwise than no programme`;
      raid.find({ check: 'oracle', attacker: attacker.name, at: probe.root.field.name, what });
    }
  });
}

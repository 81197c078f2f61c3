import type { Dice } from '../../../apps/cli/src/demo/dice.js';
import { type Fields, mutationOf } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';
import type { TestMentor } from '../../support/mentored.js';
import type { Book } from './book.js';

export interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** How large the programme is, and how long it is watched. */
export interface Size {
  readonly weeks: number;
  readonly mentors: number;
  readonly applicationsPerMonth: number;
}

/** A large programme with all of its people, and a neighbour whom nothing of it may touch. */
export interface World {
  readonly house: House;
  readonly programme: Programme;
  readonly neighbour: Programme;
  /** Two managers, who work at the same time. */
  readonly office: readonly [Person, Person];
  readonly mentors: Map<string, TestMentor>;
  /** By venture. */
  readonly founders: Map<string, Person>;
  readonly size: Size;
  readonly dice: Dice;
  readonly book: Book;
}

/** Refusals are answers; these are not. */
const BROKEN = /^(INTERNAL|BUSY|GRAPHQL_)/;

/**
 * Does one mutation and notes what came of it.
 *
 * @returns its payload; undefined where it was refused. @throws Error when the product broke.
 */
export async function act(
  { book }: Pick<World, 'book'>,
  by: Person,
  field: string,
  input: object | null,
  read = '',
): Promise<Fields> {
  const { data, errors = [] } = await by.ask(mutationOf(field, { input: input !== null, read }), { input });
  const broken = errors.find(({ extensions }) => BROKEN.test(extensions.code));
  if (broken) throw new Error(`${field} broke: ${broken.message} ${JSON.stringify(input)}`);
  const payload = data?.[field] as { refusals: Refusal[] } | undefined;
  const refusals = payload?.refusals ?? errors.map(({ message, extensions: { code } }) => ({ code, message }));
  book.note(field, refusals);
  return refusals.length === 0 ? payload : undefined;
}

/** @throws Error with what was answered instead. */
export async function look(by: Person, query: string, field: string, variables: object = {}): Promise<Fields> {
  const { data, errors } = await by.ask(query, variables);
  if (errors) throw new Error(`${field}: ${errors.map(({ message }) => message).join(' ')}`);
  return data?.[field];
}

/** Rows of the large programme, which is `$1`. */
export const rows = <T>({ house, programme }: Pick<World, 'house' | 'programme'>, text: string): Promise<T[]> =>
  house.database.admin<T>(text, [programme.id]);

/** A team of a mentored venture with fewer than three (T1). */
interface WeakTeam {
  readonly team: string;
  readonly venture: string;
  readonly members: number;
}

export const weakTeams = (world: Pick<World, 'house' | 'programme'>): Promise<WeakTeam[]> =>
  rows<WeakTeam>(
    world,
    `select t.id as team, t.venture_id as venture, count(s.id)::int as members
       from team t join venture v on v.id = t.venture_id and v.status = 'mentored'
       left join team_seat s on s.team_id = t.id and s.until_at is null
      where t.tenant_id = $1 and t.ended_at is null group by t.id, t.venture_id having count(s.id) < 3 order by 1`,
  );

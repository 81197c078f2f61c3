import type { Person, Programme } from '../../support/house.js';
import { mentored } from '../../support/mentored.js';
import type { House } from '../../support/house.js';
import type { Asked } from './offer.js';

/** A programme at work: ventures with teams and sessions, and people who ask. */
export interface Busy {
  readonly programme: Programme;
  readonly people: readonly Person[];
  readonly ventureId: string;
}

const SESSIONS = `{ sessions(first: 20) { items { id number status startsAt venture { id name }
  team { seats { isLead mentor { name } } } agenda { title minutes } } } }`;
const VENTURE = `query ($id: ID!) { venture(id: $id) { id name oneLiner status founders { name }
  team { seats { isLead mentor { name } } } sessions { number status startsAt } actions { text ownerName } } }`;
const WORK =
  '{ actions(first: 25, openOnly: true) { items { text dueOn ownerName venture { name } } } me { permissions } }';
const POINT = 'query ($id: ID!) { venture(id: $id) { id name status } programme { name zone } }';
const RENAME = `mutation ($input: UpdateProgrammeInput!) { updateProgramme(input: $input) { refusals { code } programme { name } } }`;

/** What people ask a server all day: one line each, as often as it stands here. */
const MIX: readonly ((busy: Busy) => { readonly query: string; readonly variables?: object })[] = [
  () => ({ query: SESSIONS }),
  ({ ventureId }) => ({ query: VENTURE, variables: { id: ventureId } }),
  () => ({ query: WORK }),
  ({ ventureId }) => ({ query: POINT, variables: { id: ventureId } }),
  () => ({ query: SESSIONS }),
  ({ ventureId }) => ({ query: POINT, variables: { id: ventureId } }),
  () => ({ query: WORK }),
  ({ programme }) => ({ query: RENAME, variables: { input: { name: `Programme ${programme.slug}` } } }),
];

/** @param tokens how many managers of the programme ask, each with a token. */
export async function busy(house: House, slug: string, ventures: number, tokens: number): Promise<Busy> {
  const programme = await house.programme(slug);
  const more = Array.from({ length: tokens - 1 }, (_, index) => programme.person(`Manager ${index}`, 'manager'));
  const people = [programme.manager, ...(await Promise.all(more))];
  const ids: string[] = [];
  for (let index = 0; index < ventures; index++) {
    const { ventureId } = await mentored(programme, `Venture ${index}`);
    ids.push(ventureId);
    await openSession(programme.manager, ventureId);
  }
  return { programme, people, ventureId: ids[0] ?? '' };
}

async function openSession({ ask }: Person, ventureId: string): Promise<void> {
  const { data } = await ask(
    `mutation ($input: OpenSessionInput!) { openSession(input: $input) { refusals { code } session { id } } }`,
    { input: { ventureId } },
  );
  if (data?.['openSession'].refusals.length !== 0) throw new Error(`No session: ${JSON.stringify(data)}`);
}

/** The mix of a programme, from each of its people in turn. */
export const mixOf = (busy: Busy): readonly Asked[] =>
  busy.people.flatMap(({ headers }) => MIX.map((make) => ({ headers, body: JSON.stringify(make(busy)) })));

/** The mixes of several programmes, one request of each in turn. */
export function together(mixes: readonly (readonly Asked[])[]): readonly Asked[] {
  const longest = Math.max(...mixes.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => mixes.flatMap((mix) => mix[index % mix.length] ?? [])).flat();
}

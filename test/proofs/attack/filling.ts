import { randomUUID } from 'node:crypto';
import { SCOPES } from '@outrigger/identity';
import { asking, type Fields } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';
import { type Mentored, mentored, type TestMentor } from '../../support/mentored.js';

/** A programme with rows in every table, and the people of each kind. */
export interface Filled {
  readonly programme: Programme;
  /** Two ventures with founder and team each. */
  readonly alpha: Mentored;
  readonly beta: Mentored;
  /** Warranted, on no team. */
  readonly stray: TestMentor;
  /** A mentor of alpha's size whose membership was revoked; the token is as it was. */
  readonly gone: Person;
  readonly observer: Person;
  readonly analyst: Person;
  readonly trainer: Person;
  readonly key: string;
  readonly revokedKey: string;
}

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

const pascal = (name: string): string => name.replace(/^./, (first) => first.toUpperCase());

const capitals = (house: House): Deed =>
  async function deed(by, field, input, read = '') {
    const query = `mutation ($input: ${pascal(field)}Input!) { ${field}(input: $input) { refusals { message } ${read} } }`;
    const headers = { ...by.headers, 'idempotency-key': randomUUID() };
    const { data, errors } = await asking(house.api.url, headers)(query, { input });
    const payload = data?.[field] as Fields;
    if (!payload || payload.refusals.length > 0) throw new Error(`${field}: ${JSON.stringify({ data, errors })}`);
    return payload;
  };

const VENTURE = {
  oneLiner: 'Words.',
  origin: 'alumni',
  sector: 'water',
  stage: 'pilot',
  zone: 'Europe/Paris',
  needs: ['sales'],
};

/** Through the front door wherever there is one, so that what follows from each deed is there as well. */
export async function fill(house: House, programme: Programme): Promise<Filled> {
  const deed = capitals(house);
  const [alpha, beta] = [await mentored(programme, 'Alpha'), await mentored(programme, 'Beta')];
  const stray = await programme.mentor('Stray', { background: 'product' });
  const spare = ['sales', 'design'].map((background) => programme.mentor(`Spare ${background}`, { background }));
  const [gone, lapsed] = [await programme.mentor('Gone'), await programme.mentor('Lapsed')];
  await Promise.all(spare);
  const [observer, analyst, trainer] = [
    await programme.person('Observer', 'observer'),
    await programme.person('Analyst', 'analyst'),
    await programme.person('Trainer', 'trainer'),
  ];
  await office(deed, programme, { stray, lapsed, gone, beta });
  await ventures(deed, programme.manager);
  await sessions(deed, programme, { alpha, beta });
  const keys = [await client(deed, programme.manager), await client(deed, programme.manager)];
  const [kept, revoked] = keys as [Client, Client];
  await deed(programme.manager, 'revokeApiClient', { id: revoked.apiClient.id });
  return { programme, alpha, beta, stray, gone, observer, analyst, trainer, key: kept.key, revokedKey: revoked.key };
}

interface Client {
  readonly key: string;
  readonly apiClient: { readonly id: string };
}

const client = (deed: Deed, manager: Person): Promise<Client> =>
  deed(manager, 'createApiClient', { name: 'Partner', scopes: SCOPES }, 'key apiClient { id }') as Promise<Client>;

async function office(
  deed: Deed,
  { manager }: Programme,
  { stray, lapsed, gone, beta }: { stray: TestMentor; lapsed: TestMentor; gone: Person; beta: Mentored },
): Promise<void> {
  await deed(manager, 'changePolicy', { expectedVersion: 1, sessionWeeks: 3 });
  await deed(manager, 'updateProgramme', { brandColor: '#0f766e' });
  await deed(manager, 'inviteMember', { name: 'Ines', email: `ines@${manager.login.split('@')[1]}`, roles: ['mentor'] });
  await deed(manager, 'declareConflict', { mentorId: stray.mentorId, ventureId: beta.ventureId, note: 'Words.' });
  await deed(manager, 'revokeWarrant', { mentorId: lapsed.mentorId, reason: 'Words.' });
  await deed(manager, 'revokeMember', { membershipId: gone.memberId, reason: 'Words.' });
}

/** One that is accepted and waits for its team, one declined, one to be judged. */
async function ventures(deed: Deed, manager: Person): Promise<void> {
  const domain = manager.login.split('@')[1] ?? '';
  const add = async (name: string): Promise<string> => {
    const founders = [{ name: `Founder ${name}`, email: `founder.${name.toLowerCase()}.new@${domain}` }];
    const { venture } = await deed(manager, 'addVenture', { ...VENTURE, name, founders }, 'venture { id }');
    return venture.id as string;
  };
  await deed(manager, 'acceptVenture', { ventureId: await add('Ready'), reason: 'Words.' });
  await deed(manager, 'declineVenture', { ventureId: await add('Declined'), reason: 'Words.' });
  await add('Fresh');
}

const AGENDA = [{ title: 'Words.', minutes: 40, topic: null }];
const DAY_MS = 24 * 60 * 60 * 1000;

/** Of both ventures: one cancelled, one held with its report, one to be reported, one to come, one to be arranged. */
async function sessions(
  deed: Deed,
  { manager, within }: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
): Promise<void> {
  for (const [index, { ventureId, teamId, founder, mentors }] of [alpha, beta].entries()) {
    const open = async (): Promise<string> => {
      const { session } = await deed(founder, 'openSession', { ventureId }, 'session { id }');
      return session.id as string;
    };
    const arrange = async (day: number): Promise<string> => {
      const sessionId = await open();
      await deed(founder, 'writeAgenda', { sessionId, expectedVersion: 0, items: AGENDA });
      const startsAt = new Date(Date.now() + (day + index / 4) * DAY_MS).toISOString();
      await deed(manager, 'confirmSession', { sessionId, startsAt, place: 'Words.' });
      return sessionId;
    };
    const past = async (sessionId: string, days: number): Promise<void> => {
      await within(
        (tx) => tx.sql`update session set starts_at = starts_at - ${`${days} days`}::interval,
          ends_at = ends_at - ${`${days} days`}::interval where id = ${sessionId}`,
      );
    };
    await deed(manager, 'cancelSession', { sessionId: await open(), reason: 'Words.' });
    const held = await arrange(3);
    await past(held, 20);
    const owner = mentors[0]?.memberId;
    await deed(manager, 'fileReport', {
      sessionId: held,
      attendeeIds: [owner, founder.memberId],
      exceptionReason: 'Words.',
      summary: 'Words.',
      topics: [{ topic: 'pricing', minutes: 30 }],
      actions: [owner, founder.memberId].map((ownerId) => ({ ownerId, text: 'Words.', dueOn: '2031-01-01' })),
    });
    await past(await arrange(5), 10);
    await arrange(7);
    await open();
    await within((tx) => tx.sql`update team set override_reason = 'Words.' where id = ${teamId}`);
  }
}

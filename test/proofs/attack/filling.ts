import { randomUUID } from 'node:crypto';
import { linkToken, SCOPES } from '@outrigger/identity';
import { asking, type Fields, mutationOf } from '../../support/client.js';
import type { House, Person, Programme } from '../../support/house.js';
import { linkOf, PASSWORD, signIn } from '../../support/invited.js';
import { type Mentored, mentored, type TestMentor } from '../../support/mentored.js';
import { adhered } from './adhered.js';
import { adopted } from './adopted.js';
import { announced } from './announced.js';
import { applied } from './applied.js';
import { evaluated } from './evaluated.js';
import { formed } from './formed.js';
import { freed } from './freed.js';
import { helped } from './helped.js';
import { kitted } from './kitted.js';
import { outlived } from './outlived.js';
import { polled } from './polled.js';
import { listed } from './listed.js';
import { met } from './met.js';
import { mailed } from './mailed.js';
import { recruited } from './recruited.js';
import { repeated } from './repeated.js';
import { shared } from './shared.js';
import { suggested } from './suggested.js';
import { whirled } from './whirled.js';

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
  /** Inputs of deeds that need more than any row of the right table: by mutation. */
  readonly deeds: ReadonlyMap<string, object>;
  /** Ventures that somebody founded, or is asked to mentor: by membership. */
  readonly ventures: ReadonlyMap<string, readonly string[]>;
  /** The mutations that filled it. */
  readonly done: ReadonlySet<string>;
}

type Deed = (by: Person, field: string, input: object, read?: string) => Promise<Fields>;

/** Does a mutation; throws unless it is done. */
const doing =
  (house: House, done: Set<string>): Deed =>
  async (by, field, input, read = '') => {
    done.add(field);
    const headers = { ...by.headers, 'idempotency-key': randomUUID() };
    const { data, errors } = await asking(house.api.url, headers)(mutationOf(field, { read }), { input });
    const payload: Fields = data?.[field];
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

const WARRANT = { title: 'Words.', body: 'Words enough for a text that somebody would sign.' };

/** A team with somebody else in its last seat. */
function changed({ teamId, mentors }: Mentored, other: TestMentor | undefined): object {
  const [lead, second] = mentors;
  const mentorIds = [lead, second, other].map((mentor) => mentor?.mentorId);
  return { teamId, mentorIds, leadId: lead?.mentorId };
}

/** Through the front door wherever there is one, so that what follows from each deed is there as well. */
export async function fill(house: House, programme: Programme): Promise<Filled> {
  const done = new Set<string>();
  const deed = doing(house, done);
  const { manager } = programme;
  const [alpha, beta] = [await mentored(programme, 'Alpha'), await mentored(programme, 'Beta')];
  const stray = await programme.mentor('Stray', { background: 'product' });
  const spare = [await programme.mentor('Spare', { background: 'sales' })];
  spare.push(await programme.mentor('Other', { background: 'design' }));
  const [gone, lapsed] = [await programme.mentor('Gone'), await programme.mentor('Lapsed')];
  const [observer, analyst, trainer] = [
    await programme.person('Observer', 'observer'),
    await programme.person('Analyst', 'analyst'),
    await programme.person('Trainer', 'trainer'),
  ];
  const interest = await office(deed, programme, { spare, lapsed, gone, alpha, beta });
  const ready = await ventures(deed, manager);
  const arranged = await sessions(deed, programme, { alpha, beta });
  await programme.within(async (tx) => {
    await tx.sql`update mentor set joined_on = '2020-01-01'`;
    await tx.sql`update warrant set signed_name = 'Words.'`;
    await tx.sql`insert into warrant_reminder (id, warrant_id, days, reminded_at) select gen_random_uuid(), id, 60, now() from warrant limit 1`;
  });
  const [kept, revoked] = [await client(deed, manager), await client(deed, manager)];
  await asking(house.api.url, { authorization: `Bearer ${kept.key}` })('{ me { permissions } }');
  await deed(manager, 'revokeApiClient', { id: revoked.apiClient.id });
  const deeds = new Map<string, object>([
    ...arranged,
    ...(await tokens(house, programme)),
    ...(await recruited(house, programme, stray, deed)),
    ...(await listed(programme, alpha, deed)),
    ...(await mailed(programme, deed)),
    ...(await suggested(programme, alpha, deed)),
    ...(await applied(house, programme, { alpha, beta }, deed)),
    ...(await evaluated(programme, deed)),
    ...(await formed(programme, { alpha, beta }, deed)),
    ...(await helped(house, programme, { alpha, beta }, deed)),
    ...(await kitted(house, programme, { alpha, beta }, deed)),
    ...(await repeated(programme, alpha)),
    ...(await polled(programme, { alpha, beta }, deed)),
    ...(await met(programme, stray, deed)),
    ...(await adopted(programme, alpha)),
    ...(await adhered(programme)),
    ['certificate', { token: await verifying(house, programme) }],
    ...(await announced(house, programme, trainer)),
    ...(await shared(programme, deed)),
    ...(await freed(programme, alpha, deed)),
    ...(await whirled(programme, { alpha, beta }, spare[0])),
    ...(await outlived(programme, alpha, deed)),
    [
      'formTeam',
      { ventureId: ready, mentorIds: [stray, ...spare].map(({ mentorId }) => mentorId), leadId: stray.mentorId },
    ],
    ['changeTeam', { ...changed(alpha, spare[1]), reason: 'Words.' }],
    ['publishWarrantText', { ...WARRANT, locale: 'fr' }],
    ['signWarrant', { version: 2, locale: 'en', name: 'Words.' }],
    ['changePolicy', { expectedVersion: 2, sessionWeeks: 4 }],
    // Of a mentor who attacks nothing: whoever an interest is declared of is told the venture's name.
    [
      'declareConflict',
      {
        mentorId: spare[0]?.mentorId,
        ventureId: beta.ventureId,
        note: 'Words.',
        kind: 'family',
        sinceOn: '2019-01-01',
      },
    ],
    ['reviewConflict', { conflictId: interest, seen: 'open', decision: 'upheld', reason: 'Words.', kind: 'equity' }],
    ['revokeMember', { membershipId: analyst.memberId, reason: 'Words.' }],
    ['revokeWarrant', { mentorId: spare[0]?.mentorId, reason: 'Words.' }],
    ['importMentors', { text: MENTORS, dryRun: false }],
    ['importVentures', { text: MENTORS, dryRun: true }],
  ]);
  const people = { alpha, beta, stray, gone, observer, analyst, trainer };
  return {
    programme,
    ...people,
    key: kept.key,
    revokedKey: revoked.key,
    deeds,
    ventures: await theirVentures(programme),
    done,
  };
}

/** The address on a certificate that was taken back. */
async function verifying({ database }: House, programme: Programme): Promise<string> {
  const [revoked] = await programme.within(
    (tx) => tx.sql<{ id: string }>`select id from training_certificate where revoked_at is not null`,
  );
  return linkToken(database.secret, programme.id, revoked?.id ?? '');
}

/** T4: whoever is asked to join a team is told of its venture. */
async function theirVentures(programme: Programme): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await programme.within(
    (tx) => tx.sql<{ who: string; ventures: string[] }>`
      select who, array_agg(distinct venture_id) as ventures from (
        select membership_id as who, venture_id from founder
        union all
        select m.membership_id, p.venture_id from team_proposal p
          join team_proposal_seat s on s.tenant_id = p.tenant_id and s.proposal_id = p.id
          join mentor m on m.tenant_id = s.tenant_id and m.id = s.mentor_id
         where p.status <> 'draft') x group by who`,
  );
  return new Map(rows.map(({ who, ventures }) => [who, ventures]));
}

/** A good row and a bad one. */
const MENTORS = `full_name,email,primary_background,time_zone,hours_per_month
Ada Raid,ada@raid.example.org,Sales,Europe/Paris,12
Bo Raid,nowhere,Sales,Europe/Paris,12`;

/** What opens a door by itself: a link, a password, a refresh token. */
async function tokens(house: House, programme: Programme): Promise<[string, object][]> {
  const { login } = programme.manager;
  const password = `${PASSWORD} of ${programme.slug}`;
  await house.givePassword(login, password);
  const { refreshToken } = await signIn(house, login, password);
  const token = await linkOf(house, programme, `ines@${login.split('@')[1]}`);
  return [
    ['signIn', { login, password, transport: 'TOKEN' }],
    ['refresh', { refreshToken }],
    ['acceptInvitation', { token, password }],
  ];
}

interface Client {
  readonly key: string;
  readonly apiClient: { readonly id: string };
}

const client = (deed: Deed, manager: Person): Promise<Client> =>
  deed(
    manager,
    'createApiClient',
    { name: 'Partner', scopes: SCOPES, expiresAt: '2031-01-01T00:00:00Z' },
    'key apiClient { id }',
  ) as Promise<Client>;

async function office(
  deed: Deed,
  programme: Programme,
  {
    spare,
    lapsed,
    gone,
    alpha,
    beta,
  }: Record<'alpha' | 'beta', Mentored> & {
    readonly spare: readonly TestMentor[];
    readonly lapsed: TestMentor;
    readonly gone: Person;
  },
): Promise<string> {
  const { manager } = programme;
  await deed(manager, 'changePolicy', {
    expectedVersion: 1,
    sessionWeeks: 3,
    coolingOffMonths: 24,
    nextSession: 'asked',
  });
  await deed(manager, 'publishWarrantText', { ...WARRANT, locale: 'en' });
  await deed(manager, 'updateProgramme', { brandColor: '#0f766e' });
  await deed(manager, 'inviteMember', {
    name: 'Ines',
    email: `ines@${manager.login.split('@')[1]}`,
    roles: ['mentor'],
  });
  await deed(manager, 'revokeWarrant', { mentorId: lapsed.mentorId, reason: 'Words.' });
  await deed(manager, 'revokeMember', { membershipId: gone.memberId, reason: 'Words.' });
  return interests(deed, programme, { spare, alpha, beta });
}

/** One that was reviewed, of somebody who mentored the venture before anybody had a warrant. @returns one to be reviewed. */
async function interests(
  deed: Deed,
  programme: Programme,
  { spare: [one, other], alpha, beta }: Record<'alpha' | 'beta', Mentored> & { readonly spare: readonly TestMentor[] },
): Promise<string> {
  const { manager } = programme;
  await programme.within(
    (tx) => tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at, until_at, left_reason)
      values (gen_random_uuid(), ${beta.teamId}, ${other?.mentorId}, false, '2019-01-01', now() - interval '1 day', 'Words.')`,
  );
  const declare = async (mentorId: string | undefined, ventureId: string): Promise<string> => {
    const input = { mentorId, ventureId, note: 'Words.', kind: 'intent_to_invest', sinceOn: '2019-01-01' };
    return (await deed(manager, 'declareConflict', input, 'conflict { id }')).conflict.id as string;
  };
  const conflictId = await declare(other?.mentorId, beta.ventureId);
  await deed(manager, 'reviewConflict', { conflictId, seen: 'open', decision: 'upheld', reason: 'Words.' });
  await programme.within(
    (tx) => tx.sql`update conflict set recusal_on = '2031-01-01', until_on = '2031-01-01' where id = ${conflictId}`,
  );
  return declare(one?.mentorId, alpha.ventureId);
}

/** One that is accepted and waits for its team, one declined, two to be judged. @returns the first. */
async function ventures(deed: Deed, manager: Person): Promise<string> {
  const domain = manager.login.split('@')[1] ?? '';
  const add = async (name: string): Promise<string> => {
    const founders = [{ name: `Founder ${name}`, email: `founder.${name.toLowerCase()}.new@${domain}` }];
    const { venture } = await deed(manager, 'addVenture', { ...VENTURE, name, founders }, 'venture { id }');
    return venture.id as string;
  };
  const ready = await add('Ready');
  await deed(manager, 'acceptVenture', { ventureId: ready, reason: 'Words.' });
  await deed(manager, 'declineVenture', { ventureId: await add('Declined'), reason: 'Words.' });
  await add('Fresh');
  await add('Late');
  return ready;
}

const AGENDA = [{ title: 'Words.', minutes: 40, topic: 'pricing' }];
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Of both ventures: one cancelled, one held with its report, one to be reported, one to come, one to be arranged.
 *
 * @returns what can be done with alpha's next.
 */
async function sessions(
  deed: Deed,
  programme: Programme,
  { alpha, beta }: Record<'alpha' | 'beta', Mentored>,
): Promise<[string, object][]> {
  const { manager } = programme;
  const next: [string, object][] = [];
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
      await programme.within(
        (tx) => tx.sql`update session set starts_at = starts_at - ${`${days} days`}::interval,
          ends_at = ends_at - ${`${days} days`}::interval where id = ${sessionId}`,
      );
      await programme.within(
        (tx) => tx.sql`update session_attendance a set during = tstzrange(s.starts_at, s.ends_at)
          from session s where s.id = a.session_id and s.id = ${sessionId}`,
      );
    };
    await deed(manager, 'cancelSession', { sessionId: await open(), reason: 'Words.' });
    const held = await arrange(3);
    await past(held, 20);
    const owner = mentors[0]?.memberId;
    const report = {
      attendeeIds: [owner, founder.memberId],
      exceptionReason: 'Words.',
      summary: 'Words.',
      topics: [{ topic: 'pricing', minutes: 30 }],
      actions: [owner, founder.memberId].map((ownerId) => ({ ownerId, text: 'Words.', dueOn: '2031-01-01' })),
    };
    const filed = await deed(manager, 'fileReport', { sessionId: held, ...report }, 'session { actions { id } }');
    await deed(manager, 'completeAction', { actionId: filed.session.actions[0].id });
    const reportable = await arrange(5);
    await past(reportable, 10);
    const coming = await arrange(7);
    const planned = await open();
    if (index === 0) {
      next.push(['fileReport', { sessionId: reportable, ...report }]);
      next.push(['confirmSession', { sessionId: coming, startsAt: '2031-03-04T14:00:00Z', place: 'Words.' }]);
      next.push(['writeAgenda', { sessionId: planned, expectedVersion: 0, items: AGENDA }]);
    } else next.push(['cancelSession', { sessionId: coming, reason: 'Words.' }]);
    await programme.within((tx) => tx.sql`update team set override_reason = 'Words.' where id = ${teamId}`);
  }
  return next;
}

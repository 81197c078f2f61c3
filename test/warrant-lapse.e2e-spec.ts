import { createClient } from 'graphql-ws';
import type { ParsedMail } from 'mailparser';
import { v7 as uuid } from 'uuid';
import WebSocket from 'ws';
import { TODAY } from '@outrigger/programmes';
import { circulating } from './support/circulating.js';
import { chores } from './support/chores.js';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Person, type Programme } from './support/house.js';
import { until } from './support/mail-parts.js';
import { type Mentored, mentored, type TestMentor } from './support/mentored.js';
import { PostOffice } from './support/post-office.js';

const BREACHES = '{ deedsUnderInvalidWarrant { deed mentorName ventureName at } }';
const REVOKE = `mutation ($id: ID!) { revokeWarrant(input: { mentorId: $id, reason: "Has told it on." }) { refusals { code } } }`;
const FORM = `mutation ($input: FormTeamInput!) { formTeam(input: $input) { refusals { code subjectId } } }`;
const OPEN = `mutation ($input: OpenSessionInput!) { openSession(input: $input) { refusals { code } session { id attendees { part name } } } }`;
const CONFIRM = `mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { refusals { code } session { status } } }`;
const FILE = `mutation ($input: FileReportInput!) { fileReport(input: $input) { refusals { code } session { status } } }`;

describe('a warrant that ends (C2)', () => {
  const post = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await post.open() });
    ours = await house.programme('ours');
    neighbour = await house.programme('neighbour');
  });
  afterAll(async () => {
    await house.close();
    await post.close();
  });

  const deed = async (person: Person, document: string, input: object): Promise<Fields> =>
    Object.values((await person.ask(document, { input })).data ?? {})[0];
  /** Time passes: the warrant has so many days left. */
  const left = ({ mentorId }: TestMentor, days: number, programme = ours): Promise<unknown> =>
    programme.within(
      (tx) => tx.sql`update warrant set expires_on = ${TODAY} + ${days}::int where mentor_id = ${mentorId}`,
    );
  /** A team of some weeks ago, so that a warrant can have ended since. */
  const team = async (name: string): Promise<Mentored> => {
    const made = await mentored(ours, name);
    await ours.within(
      (tx) => tx.sql`update team_seat set from_at = now() - interval '40 days' where team_id = ${made.teamId}`,
    );
    return made;
  };
  const lapse = (mentor: TestMentor): Promise<unknown> => left(mentor, -1);
  /** What the clockwork does in its hour. */
  const remind = (times = 1): Promise<void> => chores(house, ...new Array<string>(times).fill('remind-of-warrants'));
  const subjects = ({ login }: Person): (string | undefined)[] => post.to(login).map(({ subject }) => subject);
  const linkIn = (mail: ParsedMail): string => {
    const [url = ''] = /http:\/\/localhost\/a\/[\w.-]+/.exec(mail.text ?? '') ?? [];
    return `${house.api.url}${new URL(url).pathname}`;
  };

  describe('reminders', () => {
    it('go out 60, 30 and 7 days before, once each, and say when it has ended', async () => {
      const mentor = await ours.mentor('Steps');
      for (const days of [61, 60, 59, 31, 30, 8, 7, 1, 0]) {
        await left(mentor, days);
        await remind(2);
      }
      expect(subjects(mentor)).toHaveLength(3);
      expect(new Set(subjects(mentor).map((subject) => subject?.replace(/ends on .*:/, 'ends:')))).toEqual(
        new Set(['Your warrant ends: Programme ours']),
      );
      await left(mentor, -1);
      await remind(2);
      expect(subjects(mentor).at(-1)).toBe('Your warrant has ended: Programme ours');
      expect(subjects(mentor)).toHaveLength(4);
    });

    it('are not made up for after a long sleep: one letter, the one that counts now', async () => {
      const [late, gone] = [await ours.mentor('Slept'), await ours.mentor('Overslept')];
      await left(late, 5);
      await left(gone, -40);
      await remind();
      expect(subjects(late)).toHaveLength(1);
      expect(subjects(gone)).toHaveLength(0);
    });

    it('carry a link that signs anew, the last one only', async () => {
      const mentor = await ours.mentor('Signer');
      await left(mentor, 60);
      await remind();
      await left(mentor, 7);
      await remind();
      const [first, second] = post.to(mentor.login) as [ParsedMail, ParsedMail];
      expect((await fetch(linkIn(first))).status).toBe(404);
      const at = linkIn(second);
      const page = await (await fetch(at)).text();
      const nonce = /name="nonce" value="([\w-]+)"/.exec(page)?.[1] ?? '';
      const form = { nonce, choice: 'en 1', read: 'on', name: 'S. Igner' };
      const pressed = await fetch(at, { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });
      expect(pressed.status).toBe(303);
      await remind();
      expect(subjects(mentor)).toHaveLength(2);
    });

    it('are not for those who were revoked, have renewed, or are not of the cohort any more', async () => {
      const [revoked, renewed, alumna] = [
        await ours.mentor('Revoked'),
        await ours.mentor('Renewed'),
        await ours.mentor('Alumna', { status: 'alumni' }),
      ];
      for (const mentor of [revoked, renewed, alumna]) await left(mentor, 6);
      await ours.manager.ask(REVOKE, { id: revoked.mentorId });
      await ours.within(
        (tx) => tx.sql`insert into warrant (id, mentor_id, text_version, signed_at, expires_on)
          values (${uuid()}, ${renewed.mentorId}, 1, ${tx.now}, ${TODAY} + 360)`,
      );
      await remind();
      for (const mentor of [revoked, renewed, alumna]) expect(subjects(mentor)).toEqual([]);
    });

    it('are written by each programme for itself', async () => {
      const theirs = await neighbour.mentor('Foreign');
      await left(theirs, 30, neighbour);
      await remind();
      expect(subjects(theirs)).toEqual([expect.stringMatching(/: Programme neighbour$/)]);
    });
  });

  describe('a lapse acts at once', () => {
    it('on what the mentor sees of a venture, its team, its sessions and actions', async () => {
      const { mentors, ventureId, teamId } = await team('Sight');
      const [mentor] = mentors as [TestMentor];
      const { session } = await deed(ours.manager, OPEN, { ventureId });
      const all = `query ($v: ID!, $t: ID!, $s: ID!) { venture(id: $v) { id } team(id: $t) { id } session(id: $s) { id }
        ventures(first: 5) { items { id } } sessions(first: 5) { items { id } } }`;
      const see = async (): Promise<Fields> =>
        (await mentor.ask(all, { v: ventureId, t: teamId, s: session.id })).data as Fields;
      expect(await see()).toMatchObject({ venture: { id: ventureId }, session: { id: session.id } });
      await lapse(mentor);
      const nothing = { venture: null, team: null, session: null, ventures: { items: [] }, sessions: { items: [] } };
      expect(await see()).toEqual(nothing);
    });

    it('on teams: nobody is put on one, nor takes over its lead', async () => {
      const { mentors, ventureId, teamId } = await team('Seats');
      const [lead, next] = mentors as [TestMentor, TestMentor];
      await lapse(next);
      const off = await deed(
        lead,
        'mutation ($input: StepOffInput!) { stepOff(input: $input) { refusals { code } } }',
        {
          teamId,
          mentorId: lead.mentorId,
          nextLeadId: next.mentorId,
          reason: 'Moving away.',
        },
      );
      expect(codes(off)).toEqual(['LEAD_NOT_QUALIFIED']);
      const others = await Promise.all(
        ['marketing', 'life_sciences'].map((background) => ours.mentor(`Seat ${background}`, { background })),
      );
      const mentorIds = [next, ...others].map(({ mentorId }) => mentorId);
      await ours.within((tx) => tx.sql`update team set ended_at = ${tx.now} where venture_id = ${ventureId}`);
      const formed = await deed(ours.manager, FORM, { ventureId, mentorIds, leadId: mentorIds[1] });
      expect(formed.refusals).toEqual([{ code: 'WARRANT_MISSING', subjectId: next.mentorId }]);
    });

    it('on sessions: they are not expected, not invited, and not recorded as having come', async () => {
      const { mentors, ventureId, founder } = await team('Meeting');
      const [lead, mate, third] = mentors as [TestMentor, TestMentor, TestMentor];
      const fourth = await ours.mentor('Meeting marketing', { background: 'marketing' });
      await ours.within(
        (tx) => tx.sql`insert into team_seat (id, team_id, mentor_id, is_lead, from_at)
          select ${uuid()}, t.id, ${fourth.mentorId}, false, ${tx.now} from team t where t.venture_id = ${ventureId}`,
      );
      await lapse(mate);
      const { session } = await deed(ours.manager, OPEN, { ventureId });
      expect(session.attendees).toHaveLength(4);
      await lapse(third);
      const startsAt = new Date(Date.now() + 86_400_000).toISOString();
      expect(codes(await deed(ours.manager, CONFIRM, { sessionId: session.id, startsAt }))).toEqual([
        'TOO_FEW_MENTORS',
      ]);
      await left(third, 100);
      await deed(ours.manager, CONFIRM, { sessionId: session.id, startsAt });
      await until(() => post.to(third.login)[0]);
      expect(post.to(mate.login)).toEqual([]);
      await ours.within(
        (tx) => tx.sql`update session set starts_at = now() - interval '2 days' where id = ${session.id}`,
      );
      await left(third, -10);
      const report = {
        sessionId: session.id,
        summary: 'A flat fee.',
        topics: [{ topic: 'pricing', minutes: 60 }],
        attendeeIds: [lead, third, fourth, founder].map(({ memberId }) => memberId),
        actions: [],
        exceptionReason: 'One was ill.',
      };
      expect(codes(await deed(lead, FILE, report))).toEqual(['WARRANT_MISSING']);
      const came = { ...report, attendeeIds: [lead, fourth, founder].map(({ memberId }) => memberId) };
      await lapse(lead);
      const shut = await lead.ask(FILE, { input: came });
      expect(shut.errors?.[0]?.message).toMatch(/^No Session/);
      await left(lead, 100);
      expect(codes(await deed(lead, FILE, came))).toEqual([]);
    });

    it('on what is open: the next event closes it, and a revocation closes it by itself', async () => {
      const { mentors, ventureId, founder } = await team('Open');
      const [lapsed, revoked, other] = mentors as [TestMentor, TestMentor, TestMentor];
      const { session } = await deed(ours.manager, OPEN, { ventureId });
      const [one, two, three] = [lapsed, revoked, other].map((mentor) => watch(mentor, session.id as string));
      await Promise.all([one?.next(), two?.next(), three?.next()]);
      await ours.manager.ask(REVOKE, { id: revoked.mentorId });
      expect(await two?.next()).toEqual({ done: true, value: undefined });
      await lapse(lapsed);
      await founder.ask('mutation ($input: WriteAgendaInput!) { writeAgenda(input: $input) { refusals { code } } }', {
        input: { sessionId: session.id, expectedVersion: 0, items: [{ title: 'Who pays?', minutes: 10 }] },
      });
      expect(await one?.next()).toEqual({ done: true, value: undefined });
      expect(await three?.next()).toMatchObject({ done: false });
      await three?.return?.();
    });

    it('on what is open, by the clock, when nothing else happens', async () => {
      const { mentors, ventureId } = await team('Clock');
      const [lapsed] = mentors as [TestMentor];
      const { session } = await deed(ours.manager, OPEN, { ventureId });
      const open = watch(lapsed, session.id as string);
      await open.next();
      await lapse(lapsed);
      await remind();
      expect(await open.next()).toEqual({ done: true, value: undefined });
    });

    it('at the midnight of the programme, not at Greenwich’s', async () => {
      const mentor = await ours.mentor('Far Away');
      const stateIn = async (zone: string): Promise<Fields> => {
        await ours.within((tx) => tx.sql`update programme set zone = ${zone}`);
        const { data } = await ours.manager.ask('query ($id: ID!) { mentor(id: $id) { warrantState } }', {
          id: mentor.mentorId,
        });
        return data?.['mentor'].warrantState;
      };
      const [{ zone = '' } = {}] = await ours.within((tx) => tx.sql<{ zone: string }>`select zone from programme`);
      await ours.within(
        (tx) => tx.sql`update warrant set expires_on = (now() at time zone 'Pacific/Pago_Pago')::date
          where mentor_id = ${mentor.mentorId}`,
      );
      // 25 hours lie between these two: it is never the same day in both.
      expect(await stateIn('Pacific/Pago_Pago')).toBe('current');
      expect(await stateIn('Pacific/Kiritimati')).toBe('expired');
      await stateIn(zone);
    });

    it('on lists and on the links of letters that went out before', async () => {
      const circle = await house.programme('circle');
      const cohort = await circulating(circle);
      const [ada] = cohort.mentors as [TestMentor];
      await cohort.venture('Listed', { needs: ['Pricing strategy'] });
      await cohort.sent();
      const mail = await until(() => post.to(ada.login)[0]);
      const url = /http:\/\/localhost\/a\/[\w.-]+/.exec(mail.text ?? '')?.[0] ?? '';
      const cards = async () => (await ada.ask('{ myCards { id ventureName } }')).data?.['myCards'] as object[];
      expect(await cards()).toHaveLength(1);
      await circle.within(
        (tx) => tx.sql`update warrant set expires_on = ${TODAY} - 1 where mentor_id = ${ada.mentorId}`,
      );
      expect(await cards()).toEqual([]);
      const page = await (await fetch(`${house.api.url}${new URL(url).pathname}`)).text();
      expect(page).toContain('Your warrant is not current');
      expect(page).not.toContain('Listed');
      await cohort.venture('Later');
      await cohort.sent();
      await until(() => post.to(cohort.mentors[1]?.login ?? '')[1]);
      expect(post.to(ada.login)).toHaveLength(1);
    });
  });

  describe('races', () => {
    it('revoked between reading and forming: the team is refused, or stands without the mentor’s sight', async () => {
      const mentors = await Promise.all(
        ['product', 'sales', 'design'].map((background) => ours.mentor(`Race ${background}`, { background })),
      );
      const mentorIds = mentors.map(({ mentorId }) => mentorId);
      const rounds = Array.from({ length: 4 }, (_, round) => round);
      for (const round of rounds) {
        const ventureId = uuid();
        await ours.within(
          (
            tx,
          ) => tx.sql`insert into venture (id, name, one_liner, origin, sector, stage, needs, languages, zone, status)
            values (${ventureId}, ${`Race ${round}`}, 'One line.', 'alumni', 'water', 'pilot', '{}', '{en}', 'Europe/Paris', 'accepted')`,
        );
        const input = { ventureId, mentorIds, leadId: mentorIds[0], overrideReason: 'All of them are needed.' };
        const [formed] = await Promise.all([
          deed(ours.manager, FORM, input),
          ours.manager.ask(REVOKE, { id: mentorIds[1] }),
        ]);
        expect([[], ['WARRANT_MISSING']]).toContainEqual(codes(formed));
        const [seat] = await ours.within(
          (tx) => tx.sql`select w.revoked_at > s.from_at as "isAfter" from team_seat s join team t on t.id = s.team_id
            join warrant w on w.mentor_id = s.mentor_id where t.venture_id = ${ventureId} and s.mentor_id = ${mentorIds[1]}
            order by w.expires_on desc limit 1`,
        );
        expect(seat).toEqual(codes(formed).length === 0 ? { isAfter: true } : undefined);
        await ours.within(
          (tx) => tx.sql`update warrant set revoked_at = null, revoke_reason = null where mentor_id = ${mentorIds[1]}`,
        );
      }
    });
  });

  describe('the report of what was done without one', () => {
    const breaches = async (person: Person): Promise<Fields[]> =>
      (await person.ask(BREACHES)).data?.['deedsUnderInvalidWarrant'] as Fields[];

    it('is empty, and tells each deed that was planted behind the doors', async () => {
      const clean = await house.programme('clean');
      const { mentors, teamId, ventureId } = await mentored(clean, 'Planted');
      const [mentor] = mentors as [TestMentor];
      expect(await breaches(clean.manager)).toEqual([]);
      const sessionId = uuid();
      const at = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();
      const admin = (text: string, values: readonly unknown[]): Promise<unknown> =>
        house.database.admin(text, [clean.id, ...values]);
      await admin(
        `insert into team_seat (tenant_id, id, team_id, mentor_id, is_lead, from_at, until_at, missing)
          values ($1, $2, $3, $4, false, $5, $6, '{}')`,
        [uuid(), teamId, mentor.mentorId, at(900), at(800)],
      );
      await admin(
        `insert into session (tenant_id, id, venture_id, team_id, number, status, starts_at, ends_at, zone, length_minutes, agenda_version, sequence)
          values ($1, $2, $3, $4, 1, 'held', $5, $5::timestamptz + interval '1 hour', 'Europe/Paris', 60, 0, 0)`,
        [sessionId, ventureId, teamId, at(700)],
      );
      await admin(
        `insert into session_attendance (tenant_id, id, session_id, membership_id, part, attended) values ($1, $2, $3, $4, 'lead', true)`,
        [uuid(), sessionId, mentor.memberId],
      );
      await admin(
        `insert into session_report (tenant_id, id, session_id, summary, filed_by, filed_at) values ($1, $2, $3, 'Done.', $4, $5)`,
        [uuid(), sessionId, mentor.memberId, at(699)],
      );
      expect((await breaches(clean.manager)).map(({ deed: what, mentorName }) => [what, mentorName])).toEqual([
        ['report', 'Planted product'],
        ['session', 'Planted product'],
        ['seat', 'Planted product'],
      ]);
      expect(await breaches(neighbour.manager)).toEqual([]);
    });

    it('is the office’s alone', async () => {
      const { errors } = await (await ours.mentor('Curious')).ask(BREACHES);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });

    it('has stayed empty through all of the above', async () => {
      expect(await breaches(ours.manager)).toEqual([]);
    });
  });

  function watch({ headers }: Person, id: string): AsyncIterableIterator<unknown> {
    const client = createClient({
      url: `${house.api.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: headers,
      retryAttempts: 0,
    });
    const query = 'subscription ($id: ID!) { agendaChanged(sessionId: $id) { status } }';
    return client.iterate({ query, variables: { id } });
  }
});

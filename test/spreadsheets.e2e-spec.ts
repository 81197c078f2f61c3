import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { linkToken } from '@outrigger/identity';
import ICAL from 'ical.js';
import { type Ask, asking, codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { PostOffice } from './support/post-office.js';

const MONTHS_AHEAD = '2031-06-03T13:00:00Z';
const PASSWORD = 'four quiet harbour seals';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');

const IMPORT = (what: string) =>
  `mutation ($input: ImportInput!) { import${what}(input: $input) { refusals { message } report { rows added refused { row field } } } }`;
const MENTORS = `query ($after: String) { mentors(first: 100, after: $after, status: active) { endCursor hasMore
  items { id canLead warrantState primaryBackground membershipId email hoursPerMonth } } }`;
const VENTURES = '{ ventures(first: 1, status: submitted) { items { id name founders { membershipId email } } } }';
const ACCEPT = 'mutation ($input: AcceptVentureInput!) { acceptVenture(input: $input) { refusals { code } } }';
const FORM = 'mutation ($input: FormTeamInput!) { formTeam(input: $input) { refusals { code message } team { id } } }';
const OPEN = 'mutation ($input: OpenSessionInput!) { openSession(input: $input) { refusals { code } session { id } } }';
const JOIN =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { refusals { message } login } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { refusals { message } accessToken } }';
const WRITE =
  'mutation ($input: WriteAgendaInput!) { writeAgenda(input: $input) { refusals { code } session { agendaVersion } } }';
const CONFIRM =
  'mutation ($input: ConfirmSessionInput!) { confirmSession(input: $input) { refusals { message } session { status } } }';
const FILE =
  'mutation ($input: FileReportInput!) { fileReport(input: $input) { refusals { message } session { status } } }';

interface Mentor {
  readonly id: string;
  readonly canLead: boolean;
  readonly warrantState: string;
  readonly primaryBackground: string;
  readonly membershipId: string;
  readonly email: string;
  readonly hoursPerMonth: number;
}

describe.each(['centre', 'kestrel'])('from the two spreadsheets of %s to a held session', (slug) => {
  const office = new PostOffice();
  let house: House;
  let ours: Programme;
  let neighbour: Programme;
  let ventureId: string;
  let sessionId: string;
  let founder: Fields;
  let team: Mentor[];

  beforeAll(async () => {
    house = await openHouse({ smtpUrl: await office.open() });
    neighbour = await house.programme('neighbour');
    ours = await house.programme(slug);
  });
  afterAll(async () => {
    await house.close();
    await office.close();
  });

  const deed = async (ask: Ask, query: string, input: object): Promise<Fields> =>
    Object.values((await ask(query, { input })).data ?? {})[0];

  it.each(['Mentors', 'Ventures'])('takes the good rows of its %s and names the bad ones', async (what) => {
    const kind = what.toLowerCase() as 'mentors' | 'ventures';
    const expected = (
      JSON.parse(fixture(`${slug}-expected.json`)) as Record<
        typeof kind,
        { rows: number; refused: { row: number; field: string }[] }
      >
    )[kind];
    const { report } = await deed(ours.manager.ask, IMPORT(what), {
      text: fixture(`${slug}-${kind}.csv`),
      dryRun: false,
    });
    expect(report.rows).toBe(expected.rows);
    expect(report.added).toBe(expected.rows - expected.refused.length);
    expect(report.refused.map(({ row }: { row: number }) => row)).toEqual(expected.refused.map(({ row }) => row));
  });

  it('forms a team of three backgrounds for a venture that it accepts', async () => {
    const { data } = await ours.manager.ask(VENTURES);
    const [venture] = data?.['ventures'].items;
    ventureId = venture.id;
    [founder] = venture.founders;
    expect(codes(await deed(ours.manager.ask, ACCEPT, { ventureId }))).toEqual([]);
    team = pick(await cohort());
    const { refusals } = await deed(ours.manager.ask, FORM, {
      ventureId,
      mentorIds: team.map(({ id }) => id),
      leadId: team[0]?.id,
    });
    expect(refusals).toEqual([]);
  });

  it('lets the founder in by the letter, to write the agenda', async () => {
    sessionId = (await deed(ours.manager.ask, OPEN, { ventureId })).session.id;
    const ask = await enter(founder.email);
    const items = [{ title: 'Who pays first?', minutes: 40, topic: 'pricing' }];
    expect(await deed(ask, WRITE, { sessionId, expectedVersion: 0, items })).toMatchObject({
      refusals: [],
      session: { agendaVersion: 1 },
    });
  });

  it('sends everybody an invitation that a calendar reads', async () => {
    expect(await deed(ours.manager.ask, CONFIRM, { sessionId, startsAt: MONTHS_AHEAD, place: 'Room 4' })).toMatchObject(
      { refusals: [] },
    );
    for (const { email } of [...team, founder]) {
      const letter = await until(() => office.to(email).find(({ attachments }) => attachments.length > 0));
      const calendar = new ICAL.Component(ICAL.parse(letter.attachments[0]?.content.toString() ?? '') as unknown[]);
      const event = calendar.getFirstSubcomponent('vevent');
      expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
      expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2031-06-03T13:00:00Z');
      expect(event?.getFirstPropertyValue('location')).toBe('Room 4');
    }
  });

  it('is held once the lead has filed the report', async () => {
    await ours.within(
      (tx) =>
        tx.sql`update session set starts_at = now() - interval '2 hours', ends_at = now() - interval '30 minutes' where id = ${sessionId}`,
    );
    // The imported lead has no login yet: the office files for the lead.
    const attendeeIds = [founder.membershipId, ...team.map(({ membershipId }) => membershipId)];
    const report = {
      sessionId,
      summary: 'The town pays, after a pilot of three months.',
      topics: [{ topic: 'pricing', minutes: 70 }],
      attendeeIds,
      actions: [{ ownerId: founder.membershipId, text: 'Ask the town for a letter of intent', dueOn: '2031-07-01' }],
    };
    expect(await deed(ours.manager.ask, FILE, report)).toEqual({ refusals: [], session: { status: 'held' } });
  });

  it('shows the neighbour nothing of it', async () => {
    const { data } = await neighbour.manager.ask(
      '{ mentors(first: 1) { total } ventures(first: 1) { total } sessions(first: 1) { total } letters(first: 1) { total } }',
    );
    expect(data).toEqual({
      mentors: { total: 0 },
      ventures: { total: 0 },
      sessions: { total: 0 },
      letters: { total: 0 },
    });
  });

  async function cohort(): Promise<Mentor[]> {
    const all: Mentor[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ours.manager.ask(MENTORS, { after });
      const { items, endCursor, hasMore } = data?.['mentors'];
      all.push(...items);
      [after, more] = [endCursor, hasMore];
    }
    return all;
  }

  /** By the invitation that the mail server received. */
  async function enter(login: string): Promise<Ask> {
    const [invitation] = await ours.within(
      (tx) => tx.sql<{ id: string }>`
      select i.id from invitation i join membership m on m.id = i.membership_id where m.email = ${login}`,
    );
    const token = linkToken(house.database.secret, ours.id, invitation?.id ?? '');
    const letter = await until(() => office.to(login)[0]);
    expect(decodeURIComponent(letter.text ?? '')).toContain(token);
    expect(await deed(house.anonymous, JOIN, { token, password: PASSWORD })).toMatchObject({ refusals: [], login });
    const { accessToken } = await deed(house.anonymous, SIGN_IN, { login, password: PASSWORD });
    return asking(house.api.url, { authorization: `Bearer ${accessToken}`, 'x-programme': slug });
  }
});

/** A lead and two others of different backgrounds, warranted, with the hours. */
function pick(mentors: readonly Mentor[]): Mentor[] {
  const fit = mentors.filter(({ warrantState, hoursPerMonth }) => warrantState === 'current' && hoursPerMonth >= 6);
  const lead = fit.find(({ canLead }) => canLead);
  const others = fit.filter(
    ({ primaryBackground }, index) =>
      primaryBackground !== lead?.primaryBackground &&
      fit.findIndex((other) => other.primaryBackground === primaryBackground) === index,
  );
  return lead ? [lead, ...others.slice(0, 2)] : [];
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let waited = 0; waited < 200; waited++) {
    const found = look();
    if (found !== undefined) return found;
    await pause(50);
  }
  throw new Error('It did not come within ten seconds.');
}

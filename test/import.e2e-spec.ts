import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';
import { countsOf, FIXTURES, mentorLine, mentorsOf } from './support/imports.js';

const REPORT =
  'refusals { code field message } report { rows added changed unchanged dryRun refused { row field value why mend } }';
const IMPORT = {
  mentors: `mutation ($input: ImportInput!) { done: importMentors(input: $input) { ${REPORT} } }`,
  ventures: `mutation ($input: ImportInput!) { done: importVentures(input: $input) { ${REPORT} } }`,
};
type Kind = keyof typeof IMPORT;
const KINDS = ['mentors', 'ventures'] as const;

interface Expected {
  readonly rows: number;
  readonly refused: readonly { readonly row: number; readonly field: string; readonly why: string }[];
}

const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');
const expectedOf = (name: string, kind: Kind): Expected =>
  (JSON.parse(fixture(`${name}-expected.json`)) as Record<Kind, Expected>)[kind];

async function take(programme: Programme, kind: Kind, text: string, dryRun = false): Promise<Fields> {
  const { data, errors } = await programme.manager.ask(IMPORT[kind], { input: { text, dryRun } });
  expect(errors).toBeUndefined();
  return data?.['done'];
}

describe('importing what a programme kept before', () => {
  let house: House;
  let centre: Programme;
  let kestrel: Programme;
  let neighbour: Programme;

  beforeAll(async () => {
    house = await openHouse();
    centre = await house.programme('centre');
    kestrel = await house.programme('kestrel');
    neighbour = await house.programme('neighbour');
  });
  afterAll(() => house.close());

  describe.each([['centre'], ['kestrel']])('the export of %s', (name) => {
    const programme = (): Programme => (name === 'centre' ? centre : kestrel);

    it.each(KINDS)('changes nothing in a dry run of %s, and tells the same', async (kind) => {
      const before = await countsOf(programme());
      const { report } = await take(programme(), kind, fixture(`${name}-${kind}.csv`), true);
      expect(report).toMatchObject({ rows: expectedOf(name, kind).rows, dryRun: true });
      expect(report.added).toBe(report.rows - expectedOf(name, kind).refused.length);
      expect(await countsOf(programme())).toEqual(before);
    });

    it.each(KINDS)('takes the good rows of %s in and names each bad one', async (kind) => {
      const { rows, refused } = expectedOf(name, kind);
      const { refusals, report } = await take(programme(), kind, fixture(`${name}-${kind}.csv`));
      expect(refusals).toEqual([]);
      expect(report).toMatchObject({ rows, added: rows - refused.length, changed: 0, unchanged: 0, dryRun: false });
      expect(report.refused).toEqual(
        refused
          .map((reason) => ({ ...reason, value: expect.anything(), mend: expect.stringMatching(/\.$/) }))
          .map((reason) => (reason.why === 'missing' ? { ...reason, value: null } : reason)),
      );
      expect((await countsOf(programme()))?.[kind]).toBe(rows - refused.length);
    });

    it.each(KINDS)('changes nothing when %s come twice', async (kind) => {
      const before = await countsOf(programme());
      const { report } = await take(programme(), kind, fixture(`${name}-${kind}.csv`));
      expect(report).toMatchObject({
        added: 0,
        changed: 0,
        unchanged: report.rows - expectedOf(name, kind).refused.length,
      });
      expect(await countsOf(programme())).toEqual(before);
    });
  });

  it('keeps names, lists, days and warrants as the file says', async () => {
    const [mentor] = await kestrel.within(
      (tx) => tx.sql<Fields>`
      select p.name, p.status as membership, p.roles, m.primary_background, m.other_backgrounds, m.expertise, m.languages, m.zone,
             m.hours_per_month, m.can_lead, m.status, m.joined_on, w.signed_at, w.expires_on
        from mentor m join membership p on p.id = m.membership_id join warrant w on w.mentor_id = m.id
       where p.email = 'benjamin.rossi.10@mentors.example'`,
    );
    expect(mentor).toEqual({
      name: '=HYPERLINK("http://evil.example","x")',
      membership: 'invited',
      roles: ['mentor'],
      primary_background: 'sales',
      other_backgrounds: ['public_sector', 'finance_and_investment'],
      expertise: ['regulatory approval', 'operations', 'exit', 'hiring', 'patents', 'founder relations'],
      languages: ['en'],
      zone: 'Europe/London',
      hours_per_month: 8,
      can_lead: true,
      status: 'on_leave',
      joined_on: '2018-03-18',
      signed_at: new Date('2026-08-03T00:00:00Z'),
      expires_on: '2027-08-03',
    });
    const { data } = await kestrel.manager.ask(
      '{ ventures(search: "OpenLeaf 1") { items { name status submittedOn needs founders { name email } } } }',
    );
    expect(data?.['ventures'].items).toEqual([
      {
        name: 'OpenLeaf 1',
        status: 'submitted',
        submittedOn: '2026-10-05',
        needs: ['user research', 'regulatory approval'],
        founders: expect.arrayContaining([
          { name: 'Wei Andersson', email: 'wei.andersson.10@ventures.example' },
          { name: 'Aoife Müller Lüdenscheidt', email: 'aoife.mullerludenscheidt.11@ventures.example' },
        ]),
      },
    ]);
  });

  it('shows the neighbour nothing, and lets only the office in', async () => {
    const nothing = { mentors: 0, ventures: 0, founders: 0, warrants: 0, facts: 0 };
    expect(await countsOf(neighbour)).toEqual({ ...nothing, members: 1 });
    const mentor = await neighbour.mentor('Una');
    const input = { text: fixture('kestrel-mentors.csv'), dryRun: true };
    const { errors } = await mentor.ask(IMPORT.mentors, { input });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('changes what the file tells, and nothing that it does not tell', async () => {
    const programme = await house.programme('telling');
    await take(programme, 'mentors', mentorsOf(mentorLine('Bo Lind', 'bo@x.org')));
    const less = 'E-Mail;Name;Background;TZ;Hours\nBO@x.org;Bo Lind;Design;Europe/Paris;12';
    const { report } = await take(programme, 'mentors', less);
    expect(report).toMatchObject({ added: 0, changed: 1, unchanged: 0, refused: [] });
    const { data } = await programme.manager.ask('{ mentors { items { name primaryBackground canLead languages } } }');
    expect(data?.['mentors'].items).toEqual([
      { name: 'Bo Lind', primaryBackground: 'design', canLead: true, languages: ['en', 'sv'] },
    ]);
  });

  const venture = (name: string, founders: string): string =>
    [
      'name,one_liner,founders,origin,sector,stage,time_zone',
      `${name},Cheaper tests,${founders},alumni,water,pilot,Europe/Paris`,
    ].join('\n');

  it('gives a founder who is also a mentor the role, not a second membership', async () => {
    const programme = await house.programme('doubles');
    await take(programme, 'ventures', venture('Weir', 'Bo <bo@x.org>'));
    const { report } = await take(programme, 'ventures', venture('WEIR', 'Al <al@x.org>'));
    expect(report).toMatchObject({ added: 0, changed: 1 });
    await take(programme, 'mentors', mentorsOf(mentorLine('Bo Lind', 'bo@x.org')));
    const members = await programme.within(
      (tx) => tx.sql`
      select email, roles from membership where email like '%@x.org' order by email`,
    );
    expect(members).toEqual([
      { email: 'al@x.org', roles: ['entrepreneur'] },
      { email: 'bo@x.org', roles: ['entrepreneur', 'mentor'] },
    ]);
  });

  it('brings nobody back who was removed', async () => {
    const programme = await house.programme('gone');
    await take(programme, 'ventures', venture('Weir', 'Al <al@x.org>'));
    await programme.within((tx) => tx.sql`update membership set status = 'revoked' where email = 'al@x.org'`);
    const both = mentorsOf(mentorLine('Al', 'al@x.org'), mentorLine('Cy', 'cy@x.org'));
    const again = await take(programme, 'mentors', both);
    expect(again.report).toMatchObject({
      added: 1,
      refused: [{ row: 1, field: 'email', why: 'removed from this programme' }],
    });
    const third = await take(programme, 'ventures', venture('Lock', 'Al <al@x.org>; Di <di@x.org>'));
    expect(third.report).toMatchObject({ added: 0, refused: [{ row: 1, field: 'founders', value: 'al@x.org' }] });
    expect(await programme.within((tx) => tx.sql`select from membership where email = 'di@x.org'`)).toHaveLength(0);
  });

  it('lets the others in when a rule of the database refuses a row', async () => {
    const programme = await house.programme('ruled');
    await house.database.admin(`alter table mentor add constraint no_zurich check (zone <> 'Europe/Zurich') not valid`);
    const lines = Array.from({ length: 21 }, (_, index) =>
      mentorLine(`Mentor ${index}`, `m${index}@x.org`, [4, 17].includes(index) ? 'Europe/Zurich' : 'Europe/Paris'),
    );
    const { report } = await take(programme, 'mentors', mentorsOf(...lines));
    expect(report).toMatchObject({ rows: 21, added: 19 });
    expect(report.refused.map(({ row, why }: Fields) => [row, why])).toEqual(
      [5, 18].map((row) => [row, 'a rule of the database forbids it (no_zurich)']),
    );
    expect(await countsOf(programme)).toMatchObject({ mentors: 19, members: 20 });
    await house.database.admin('alter table mentor drop constraint no_zurich');
  });

  it.each([
    ['nothing', '', ['FILE_EMPTY']],
    ['a table without addresses', mentorsOf('a').replace('email', 'shoe'), ['COLUMN_MISSING']],
    ['a large text', mentorsOf(...Array.from({ length: 3_100 }, () => 'x'.repeat(1_000))), ['FILE_TOO_LARGE']],
  ])('refuses %s as a whole', async (_, text, expected) => {
    const payload = await take(neighbour, 'mentors', text);
    expect(codes(payload)).toEqual(expected);
    expect(payload.report).toBeNull();
  });
});

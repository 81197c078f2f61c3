import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { codes, type Fields } from './support/client.js';
import { type House, openHouse, type Programme } from './support/house.js';

const REPORT = 'refusals { code field message } report { rows added changed unchanged dryRun refused { row field value why mend } }';
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

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join(import.meta.dirname, 'fixtures');

const fixture = (name: string): string => readFileSync(join(FIXTURES, name), 'utf8');
const expectedOf = (name: string, kind: Kind): Expected => (JSON.parse(fixture(`${name}-expected.json`)) as Record<Kind, Expected>)[kind];

async function take(programme: Programme, kind: Kind, text: string, dryRun = false): Promise<Fields> {
  const { data, errors } = await programme.manager.ask(IMPORT[kind], { input: { text, dryRun } });
  expect(errors).toBeUndefined();
  return data?.['done'];
}

interface Counts {
  readonly mentors: number;
  readonly ventures: number;
  readonly members: number;
  readonly founders: number;
  readonly warrants: number;
  readonly facts: number;
}

async function countsOf(programme: Programme): Promise<Counts | undefined> {
  const [counts] = await programme.within((tx) => tx.sql<Counts>`
    select (select count(*)::int from mentor) as mentors, (select count(*)::int from venture) as ventures,
           (select count(*)::int from membership) as members, (select count(*)::int from founder) as founders,
           (select count(*)::int from warrant) as warrants, (select count(*)::int from fact where name like '%.imported') as facts`);
  return counts;
}

const mentorsOf = (...lines: string[]): string =>
  ['full_name,email,primary_background,time_zone,hours_per_month,can_lead,languages', ...lines].join('\n');

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
      expect(report.refused).toEqual(refused.map((reason) => ({ ...reason, value: expect.anything(), mend: expect.stringMatching(/\.$/) }))
        .map((reason) => (reason.why === 'missing' ? { ...reason, value: null } : reason)));
      expect((await countsOf(programme()))?.[kind]).toBe(rows - refused.length);
    });

    it.each(KINDS)('changes nothing when %s come twice', async (kind) => {
      const before = await countsOf(programme());
      const { report } = await take(programme(), kind, fixture(`${name}-${kind}.csv`));
      expect(report).toMatchObject({ added: 0, changed: 0, unchanged: report.rows - expectedOf(name, kind).refused.length });
      expect(await countsOf(programme())).toEqual(before);
    });
  });

  it('keeps names, lists, days and warrants as the file says', async () => {
    const [mentor] = await kestrel.within((tx) => tx.sql<Fields>`
      select p.name, p.status as membership, p.roles, m.primary_background, m.other_backgrounds, m.expertise, m.languages, m.zone,
             m.hours_per_month, m.can_lead, m.status, m.joined_on, w.signed_at, w.expires_on
        from mentor m join membership p on p.id = m.membership_id join warrant w on w.mentor_id = m.id
       where p.email = 'benjamin.rossi.10@mentors.example'`);
    expect(mentor).toEqual({
      name: '=HYPERLINK("http://evil.example","x")', membership: 'invited', roles: ['mentor'], primary_background: 'sales',
      other_backgrounds: ['public_sector', 'finance_and_investment'],
      expertise: ['regulatory approval', 'operations', 'exit', 'hiring', 'patents', 'founder relations'],
      languages: ['en'], zone: 'Europe/London', hours_per_month: 8, can_lead: true, status: 'on_leave', joined_on: '2018-03-18',
      signed_at: new Date('2026-08-03T00:00:00Z'), expires_on: '2027-08-03',
    });
    const { data } = await kestrel.manager.ask('{ ventures(search: "OpenLeaf 1") { items { name status submittedOn needs founders { name email } } } }');
    expect(data?.['ventures'].items).toEqual([{
      name: 'OpenLeaf 1', status: 'submitted', submittedOn: '2026-10-05', needs: ['user research', 'regulatory approval'],
      founders: expect.arrayContaining([
        { name: 'Wei Andersson', email: 'wei.andersson.10@ventures.example' },
        { name: 'Aoife Müller Lüdenscheidt', email: 'aoife.mullerludenscheidt.11@ventures.example' },
      ]),
    }]);
  });

  it('shows the neighbour nothing, and lets only the office in', async () => {
    expect(await countsOf(neighbour)).toEqual({ mentors: 0, ventures: 0, members: 1, founders: 0, warrants: 0, facts: 0 });
    const mentor = await neighbour.mentor('Una');
    const { errors } = await mentor.ask(IMPORT.mentors, { input: { text: fixture('kestrel-mentors.csv'), dryRun: true } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('changes what the file tells, and nothing that it does not tell', async () => {
    const programme = await house.programme('telling');
    await take(programme, 'mentors', mentorsOf('Bo Lind,bo@x.org,sales,Europe/Paris,12,yes,en;sv'));
    const { report } = await take(programme, 'mentors', 'E-Mail;Name;Background;TZ;Hours\nBO@x.org;Bo Lind;Design;Europe/Paris;12');
    expect(report).toMatchObject({ added: 0, changed: 1, unchanged: 0, refused: [] });
    const { data } = await programme.manager.ask('{ mentors { items { name primaryBackground canLead languages } } }');
    expect(data?.['mentors'].items).toEqual([{ name: 'Bo Lind', primaryBackground: 'design', canLead: true, languages: ['en', 'sv'] }]);
  });

  it('gives a founder who is also a mentor the role, not a second membership; and brings nobody back who was removed', async () => {
    const programme = await house.programme('doubles');
    const ventures = (name: string, founders: string): string =>
      `name,one_liner,founders,origin,sector,stage,time_zone\n${name},Cheaper tests,${founders},alumni,water,pilot,Europe/Paris`;
    await take(programme, 'ventures', ventures('Weir', 'Bo <bo@x.org>'));
    expect((await take(programme, 'ventures', ventures('WEIR', 'Al <al@x.org>'))).report).toMatchObject({ added: 0, changed: 1 });
    await take(programme, 'mentors', mentorsOf('Bo Lind,bo@x.org,sales,Europe/Paris,12,yes,en'));
    const members = await programme.within((tx) => tx.sql`
      select email, roles from membership where email like '%@x.org' order by email`);
    expect(members).toEqual([{ email: 'al@x.org', roles: ['entrepreneur'] }, { email: 'bo@x.org', roles: ['entrepreneur', 'mentor'] }]);

    await programme.within((tx) => tx.sql`update membership set status = 'revoked' where email = 'al@x.org'`);
    const again = await take(programme, 'mentors', mentorsOf('Al,al@x.org,sales,Europe/Paris,12,yes,en', 'Cy,cy@x.org,sales,Europe/Paris,12,yes,en'));
    expect(again.report).toMatchObject({ added: 1, refused: [{ row: 1, field: 'email', why: 'removed from this programme' }] });
    const third = await take(programme, 'ventures', ventures('Lock', 'Al <al@x.org>; Di <di@x.org>'));
    expect(third.report).toMatchObject({ added: 0, refused: [{ row: 1, field: 'founders', value: 'al@x.org' }] });
    expect(await programme.within((tx) => tx.sql`select from membership where email = 'di@x.org'`)).toHaveLength(0);
  });

  it('lets the others in when a rule of the database refuses a row', async () => {
    const programme = await house.programme('ruled');
    await house.database.admin(`alter table mentor add constraint no_zurich check (zone <> 'Europe/Zurich') not valid`);
    const lines = Array.from({ length: 21 }, (_, index) =>
      `Mentor ${index},m${index}@x.org,sales,${index === 4 || index === 17 ? 'Europe/Zurich' : 'Europe/Paris'},12,yes,en`);
    const { report } = await take(programme, 'mentors', mentorsOf(...lines));
    expect(report).toMatchObject({ rows: 21, added: 19 });
    expect(report.refused.map(({ row, why }: Fields) => [row, why])).toEqual([5, 18].map((row) =>
      [row, 'a rule of the database forbids it (no_zurich)']));
    expect(await countsOf(programme)).toMatchObject({ mentors: 19, members: 20 });
    await house.database.admin('alter table mentor drop constraint no_zurich');
  });

  it.each([
    ['nothing', '', ['FILE_EMPTY']],
    ['another table', 'a,b\n1,2', ['COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING', 'COLUMN_MISSING']],
    ['a large text', mentorsOf(...Array.from({ length: 3_100 }, () => 'x'.repeat(1_000))), ['FILE_TOO_LARGE']],
  ])('refuses %s as a whole', async (_, text, expected) => {
    const payload = await take(neighbour, 'mentors', text);
    expect(codes(payload)).toEqual(expected);
    expect(payload.report).toBeNull();
  });

  describe('from the command line', () => {
    const folder = mkdtempSync(join(tmpdir(), 'outrigger-import-'));
    const run = async (...words: string[]): Promise<{ code: number | null; out: string; err: string }> => {
      const { adminUrl, secret } = house.database;
      const env = { ...process.env, DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret, NODE_OPTIONS: '' };
      const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), 'import', ...words], { env, cwd: folder });
      const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close') as Promise<[number | null]>]);
      return { code, out, err };
    };
    const file = (name: string, content: string): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const many = (count: number): string =>
      mentorsOf(...Array.from({ length: count }, (_, index) => `Mentor ${index},m${index}@x.org,sales,Europe/Paris,12,yes,en`));

    afterAll(() => rmSync(folder, { recursive: true }));

    it('tells the refused rows as a table, and exits with 2', async () => {
      await house.programme('shell');
      const { code, out } = await run('mentors', join(FIXTURES, 'kestrel-mentors.csv'), '--programme', 'shell');
      expect(code).toBe(2);
      expect(out).toContain('mentors of shell: 60 rows: 55 added, 0 changed, 0 unchanged, 5 refused.');
      expect(out).toMatch(/^10 +time_zone +Mars\/Olympus +unknown zone +Write a name of the IANA database/m);
    });

    it('answers programs with JSON, and exits with 0 when all went in', async () => {
      const programme = await house.programme('script');
      const { code, out, err } = await run('mentors', file('many.csv', many(1_200)), '--programme', 'script', '--json');
      expect(JSON.parse(out)).toEqual({ rows: 1_200, added: 1_200, changed: 0, unchanged: 0, refused: [], dryRun: false });
      expect(err).toContain('1200 rows');
      expect(code).toBe(0);
      expect((await countsOf(programme))?.mentors).toBe(1_200);
      expect((await run('mentors', file('many.csv', many(1_300)), '--programme', 'script', '--dry-run')).out)
        .toBe('Dry run, nothing was written. mentors of script would be: 1300 rows: 100 added, 0 changed, 1200 unchanged, 0 refused.\n');
      expect((await countsOf(programme))?.mentors).toBe(1_200);
    });

    it('keeps whole chunks when the disk is full, says how many, and goes on when it is mended', async () => {
      const programme = await house.programme('full');
      await house.database.admin(`create function no_room() returns trigger language plpgsql as $$
        begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`);
      await house.database.admin(`create trigger no_room before insert on membership for each row when (new.email = 'm1100@x.org') execute function no_room()`);
      const stopped = await run('mentors', file('full.csv', many(1_300)), '--programme', 'full');
      expect(stopped).toMatchObject({ code: 1, out: '' });
      expect(stopped.err).toContain('The disk of the database is full.\nThe first 1000 rows are done');
      expect(await countsOf(programme)).toMatchObject({ mentors: 1_000, members: 1_001 });

      await house.database.admin('drop trigger no_room on membership');
      const { code, out } = await run('mentors', file('full.csv', many(1_300)), '--programme', 'full');
      expect(out).toContain('300 added, 0 changed, 1000 unchanged');
      expect(code).toBe(0);
    });

    it('says in one line why nothing could be read, and exits with 1', async () => {
      const here = file('here.csv', many(1));
      const answers = await Promise.all([
        run('mentors', 'missing.csv', '--programme', 'shell'),
        run('mentors', folder, '--programme', 'shell'),
        run('mentors', here, '--programme', 'nowhere'),
        run('ventures', file('empty.csv', ''), '--programme', 'shell'),
      ]);
      expect(answers.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
      expect(answers.map(({ err }) => err.trim())).toEqual([
        'missing.csv cannot be imported: there is no such file.',
        expect.stringContaining('it is a folder.'),
        expect.stringMatching(/^There is no programme “nowhere”\. Those here are centre, .*$/),
        'The file is empty. Choose the file with the rows to import.',
      ]);
    });
  });
});

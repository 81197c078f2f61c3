import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type House, openHouse } from './support/house.js';
import { countsOf, FIXTURES, mentorLine, mentorsOf } from './support/imports.js';

const ROOT = join(import.meta.dirname, '..');

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('importing from the command line', () => {
  let house: House;

  beforeAll(async () => {
    house = await openHouse();
    await house.programme('centre');
  });
  afterAll(() => house.close());

  const folder = mkdtempSync(join(tmpdir(), 'outrigger-import-'));
  const run = (...words: string[]): Promise<Answer> => runWith(house.database.secret, ...words);
  const runWith = async (secret: string, ...words: string[]): Promise<Answer> => {
    const { adminUrl } = house.database;
    const env = { ...process.env, DATABASE_URL: adminUrl, OUTRIGGER_SECRET: secret, NODE_OPTIONS: '' };
    const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), 'import', ...words], {
      env,
      cwd: folder,
    });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'close') as Promise<[number | null]>,
    ]);
    return { code, out, err };
  };
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const many = (count: number): string =>
    mentorsOf(...Array.from({ length: count }, (_, index) => mentorLine(`Mentor ${index}`, `m${index}@x.org`)));

  afterAll(() => rmSync(folder, { recursive: true }));

  it('tells the refused rows as a table, and exits with 2', async () => {
    await house.programme('shell');
    const { code, out } = await run('mentors', join(FIXTURES, 'kestrel-mentors.csv'), '--programme', 'shell');
    expect(code).toBe(2);
    expect(out).toContain('mentors of shell, 60 rows: 55 added, 0 changed, 0 unchanged, 5 refused.');
    expect(out).toMatch(/^10 +time_zone +Mars\/Olympus +unknown zone +Write a name of the IANA database/m);
  });

  it('lets no cell steer the terminal', async () => {
    await house.programme('steered');
    const table = mentorsOf(mentorLine('Bo Lind', 'bo@x.org').replace('en;sv', 'en;\u001b[2J'));
    const { code, out } = await run('mentors', file('steering.csv', table), '--programme', 'steered');
    expect(code).toBe(2);
    expect(out).toMatch(/^1 +languages +en;·\[2J +·\[2J: no language code/m);
  });

  it('answers programs with JSON, and exits with 0 when all went in', async () => {
    const programme = await house.programme('script');
    const { code, out, err } = await run('mentors', file('many.csv', many(1_200)), '--programme', 'script', '--json');
    const counts = { rows: 1_200, added: 1_200, changed: 0, unchanged: 0 };
    expect(JSON.parse(out)).toEqual({ ...counts, refused: [], dryRun: false });
    expect(err).toContain('1200 rows');
    expect(code).toBe(0);
    expect((await countsOf(programme))?.mentors).toBe(1_200);
    const dry = await run('mentors', file('many.csv', many(1_300)), '--programme', 'script', '--dry-run');
    expect(dry.out).toBe(
      'A dry run: nothing was written.\nmentors of script, 1300 rows: 100 added, 0 changed, 1200 unchanged, 0 refused.\n',
    );
    expect((await countsOf(programme))?.mentors).toBe(1_200);
  });

  it('keeps whole chunks when the disk is full, says how many, and goes on when it is mended', async () => {
    const programme = await house.programme('full');
    await house.database.admin(`create function no_room() returns trigger language plpgsql as $$
      begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`);
    await house.database.admin(
      `create trigger no_room before insert on membership for each row
        when (new.email = 'm1100@x.org') execute function no_room()`,
    );
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

  it('says what to do before the database is ready for the house', async () => {
    const another = 'another secret than the one of this database';
    const { code, err } = await runWith(another, 'mentors', file('here.csv', many(1)), '--programme', 'shell');
    expect(err).toMatch(/^The database is not ready .* Run `outrigger migrate` first\.\n$/);
    expect(code).toBe(1);
  });
});

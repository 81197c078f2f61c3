import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const ROOT = join(import.meta.dirname, '..');

/** Two people around the night in which the clocks of Paris skip an hour. */
const MEETING = {
  format: 'meeting-times/1',
  now: '2026-03-27T00:00:00Z',
  noticeMin: 0,
  window: { from: '2026-03-28T00:00:00Z', to: '2026-03-30T00:00:00Z' },
  durationMin: 60,
  stepMin: 30,
  bufferMin: 0,
  top: 3,
  people: [
    { id: 'ada', tz: 'Europe/Paris', mandatory: true, weekly: [{ day: 7, from: '01:00', to: '04:00' }] },
    { id: 'ben', tz: 'Asia/Kolkata', mandatory: false, weekly: [{ day: 7, from: '06:30', to: '24:00' }] },
  ],
};
const DATING = {
  format: 'speed-dating/1',
  rounds: 1,
  maxRunMentor: 0,
  mentors: [{ id: 'm', available: '1', maxMeetings: 1 }],
  ventures: ['v', 'w'].map((id) => ({ id, available: '1', maxMeetings: 1 })),
  weight: [[1, 2]],
};
const MENTORS = ['ada', 'ben', 'cy'].map((id, family) => ({
  id,
  family,
  skills: [family],
  lead: id === 'ben',
  level: 'regular',
  capacity: 4,
  load: 0,
  slots: '0110',
}));
const TEAMS = {
  format: 'team-matching/1',
  rules: {
    teamMin: 3,
    teamMax: 5,
    maxPerFamily: 1,
    maxNewcomers: 1,
    newcomerNeedsExperienced: true,
    minCommonSlots: 2,
    memberCost: 5,
  },
  mentors: MENTORS,
  ventures: ['v', 'w'].map((id) => ({
    id,
    priority: 1,
    needs: [{ skill: 2, weight: 30, required: true }],
    memberHours: 2,
    leadHours: 3,
    slots: '1110',
  })),
  fit: [
    [1, 9],
    [2, 9],
    [3, 9],
  ],
  locks: [],
};

describe('solving a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outrigger-solve-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const file = (content: unknown): string => {
    const name = join(folder, 'instance.json');
    writeFileSync(name, typeof content === 'string' ? content : JSON.stringify(content));
    return name;
  };

  /** There is no database where this one points. */
  const solve = async (args: string[], { input = '', zone = 'UTC' } = {}) => {
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', TZ: zone };
    const child = spawn(process.execPath, [join(ROOT, 'dist/apps/cli/src/main.js'), 'solve', ...args], { env });
    child.stdin.on('error', () => undefined).end(input);
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code: code as number | null, out, err };
  };

  it('writes the solution and nothing else', async () => {
    const { code, out, err } = await solve([file(MEETING)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      slots: [
        { start: '2026-03-29T01:00:00Z', optional: 1 },
        { start: '2026-03-29T00:00:00Z', optional: 0 },
        { start: '2026-03-29T00:30:00Z', optional: 0 },
      ],
    });
  });

  it('forms teams, and leaves out a venture for which there is none', async () => {
    const { code, out, err } = await solve([file(TEAMS)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({ teams: [{ venture: 'w', lead: 'ben', members: ['ada', 'ben', 'cy'] }] });
    const none = await solve([file({ ...TEAMS, mentors: [], fit: [] })]);
    expect(none).toEqual({ code: 0, err: '', out: '{"teams":[]}\n' });
  });

  it('answers the same wherever the machine believes to be', async () => {
    const name = file({ ...MEETING, top: 100 });
    const zones = ['UTC', 'America/New_York', 'Asia/Kolkata'];
    const outs = await Promise.all(zones.map((zone) => solve([name], { zone })));
    expect(new Set(outs.map(({ out }) => out)).size).toBe(1);
    expect(outs[0]?.out).toContain('2026-03-29T01:00:00Z');
  });

  it('reads standard input, and tells its progress beside the solution', async () => {
    const { code, out, err } = await solve(['-', '--progress'], { input: JSON.stringify(DATING) });
    expect({ code, solution: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      solution: { meetings: [{ mentor: 'm', venture: 'w', round: 0 }] },
    });
    expect(err).toMatch(/%/);
  });

  it('tells line and field of all that is wrong, and writes no solution', async () => {
    const wrong = JSON.stringify({ ...MEETING, top: -1, stepMin: 'often' }, null, 2);
    const { code, out, err } = await solve([file(wrong)]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n')).toEqual([
      'line 10, column 14: stepMin: expected a whole number from 1 to 1440, found "often"',
      'line 12, column 10: top: expected a whole number from 0 to 100000, found -1',
      '',
    ]);
  });

  it('says who must meet and cannot', async () => {
    const { code, out, err } = await solve([
      file({
        ...DATING,
        mustMeet: [
          ['m', 'v'],
          ['m', 'w'],
        ],
      }),
    ]);
    expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'm and v must meet, and do not.\n' });
  });

  it.each([
    ['a file of 200 MB', () => truncated(file(''), 200_000_000), /is longer than 10 MB/],
    ['no file', () => join(folder, 'none.json'), /There is no file/],
    ['a folder', () => folder, /is a folder/],
    ['what is not text', () => binary(), /is not text in UTF-8/],
  ])('refuses %s', async (_, name, reason) => {
    const { code, out, err } = await solve([name()]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(reason);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  const truncated = (name: string, length: number): string => {
    truncateSync(name, length);
    return name;
  };

  const binary = (): string => {
    const name = join(folder, 'binary');
    writeFileSync(name, Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    return name;
  };
});

import { LONGEST_TEXT, readInstance, sayFault } from './read-instance.js';

const MEETING = {
  format: 'meeting-times/1',
  now: '2026-03-20T00:00:00Z',
  noticeMin: 60,
  window: { from: '2026-03-28T00:00:00Z', to: '2026-04-04T00:00:00+02:00' },
  durationMin: 60,
  stepMin: 30,
  bufferMin: 15,
  top: 5,
  people: [
    {
      id: 'ada',
      tz: 'Europe/Paris',
      mandatory: true,
      weekly: [{ day: 1, from: '22:00', to: '02:00' }],
      exceptions: [{ date: '2026-03-29', windows: [{ from: '18:00', to: '24:00' }] }],
      busy: [{ start: '2026-03-30T10:00:00Z', end: '2026-03-30T11:00:00.500Z' }],
    },
  ],
  rooms: [{ id: 'hall', busy: [] }],
};

const DATING = {
  format: 'speed-dating/1',
  rounds: 2,
  maxRunMentor: 1,
  mentors: [{ id: 'm0', available: '11', maxMeetings: 2 }],
  ventures: [
    { id: 'v0', available: '10', maxMeetings: 1 },
    { id: 'v1', available: '01', maxMeetings: 1 },
  ],
  weight: [[-1, 2.5]],
  mustMeet: [['m0', 'v1'] as unknown],
};

const TEAMS = {
  format: 'team-matching/1',
  rules: {
    teamMin: 1,
    teamMax: 2,
    maxPerFamily: 1,
    maxNewcomers: 1,
    newcomerNeedsExperienced: false,
    minCommonSlots: 0,
    memberCost: 0,
  },
  mentors: [
    { id: 'm0', family: 'law', skills: [0], lead: true, level: 'regular', capacity: 4.5, load: 0, slots: '01' },
    { id: 'm1', family: 7, skills: [], lead: false, level: 'newcomer', capacity: 0, load: 2, slots: '10' },
  ],
  ventures: [
    {
      id: 'v0',
      priority: 1,
      needs: [{ skill: 0, weight: 3, required: true }],
      memberHours: 1,
      leadHours: 2,
      slots: '11',
    },
  ],
  fit: [[-1], [5]],
  locks: [{ venture: 'v0', members: ['m1'], removed: [0], lead: 'm1' }],
  hours: [[1], [2.5]],
};
const [lawyer, newcomer] = TEAMS.mentors;
const [venture] = TEAMS.ventures;

/** What is said of a document: all of it, or that it is sound. */
function said(document: unknown): string[] {
  const read = readInstance(typeof document === 'string' ? document : JSON.stringify(document));
  return 'faults' in read ? read.faults.map(sayFault) : ['sound'];
}

/** The same without the places, for documents on one line. */
const faultsOf = (document: unknown): string[] =>
  said(document).map((text) => text.replace(/^line 1, column \d+: /, ''));

const [person] = MEETING.people;

describe('reading a document', () => {
  it('gives the instance as it stands', () => {
    expect(readInstance(JSON.stringify(MEETING))).toEqual({ instance: MEETING });
    expect(readInstance(`\uFEFF${JSON.stringify(DATING)}`)).toEqual({ instance: DATING });
  });

  it('lets a list be left out that is empty, and leaves alone what it does not know', () => {
    const { mustMeet: _, ...rest } = DATING;
    expect(readInstance(JSON.stringify({ ...rest, title: 'Spring' }))).toMatchObject({ instance: { mustMeet: [] } });
    const { rooms: __, ...meeting } = MEETING;
    const bare = { id: 'ben', tz: 'UTC', mandatory: false, weekly: [] };
    expect(readInstance(JSON.stringify({ ...meeting, people: [bare] }))).toMatchObject({
      instance: { rooms: [], people: [{ ...bare, exceptions: [], busy: [] }] },
    });
  });

  it.each([
    ['{\n  "format": "x",\n  "now" 1\n}', 'line 3, column 9: expected JSON (colon expected), found 1'],
    ['[1,\n2,]', 'line 2, column 3: expected JSON (value expected), found ]'],
    ['{"a": 01}', 'line 1, column 8: expected JSON (comma expected), found 1'],
    ['', 'line 1, column 1: expected JSON (value expected), found the end'],
    ['// no\n{}', 'line 1, column 1: expected JSON (invalid comment token), found // no'],
    ['{"a": 1', 'line 1, column 8: expected JSON (close brace expected), found the end'],
    ['[1, 2]', 'line 1, column 1: expected an object, found a list of 2'],
    ['null', 'line 1, column 1: expected an object, found null'],
  ])('says where %j is wrong', (text, fault) => {
    expect(said(text)[0]).toBe(fault);
  });

  it('names the formats it knows', () => {
    const known = 'expected one of meeting-times/1, speed-dating/1';
    expect(said('{\n "format": "meeting-times/2"}')).toEqual([
      expect.stringMatching(new RegExp(`^line 2, column 12: format: ${known}.*found "meeting-times/2"$`)),
    ]);
    expect(said('\n{}')[0]).toMatch(/^line 2, column 1: format: expected one of .*, found nothing$/);
    expect(said({ format: 'constructor' })[0]).toContain('found "constructor"');
  });

  it('tells all that is wrong at once, each with its line', () => {
    const wrong = {
      ...MEETING,
      noticeMin: -1,
      people: [{ ...person, tz: 'Mars/Olympus', mandatory: 'yes' }, { id: '' }],
      rooms: [{ id: 'a' }, { id: 'a' }],
    };
    expect(said(JSON.stringify(wrong, null, 1))).toEqual([
      'line 4, column 15: noticeMin: expected a whole number from 0 to 525600, found -1',
      'line 16, column 10: people[0].tz: expected an IANA zone, such as Europe/Paris, found "Mars/Olympus"',
      'line 17, column 17: people[0].mandatory: expected true or false, found "yes"',
      'line 44, column 10: people[1].id: expected a text that is not empty, found ""',
      'line 43, column 3: people[1].tz: expected an IANA zone, such as Europe/Paris, found nothing',
      'line 43, column 3: people[1].mandatory: expected true or false, found nothing',
      'line 43, column 3: people[1].weekly: expected a list, found nothing',
      'line 52, column 10: rooms[1].id: expected another one than rooms[0].id, found "a"',
    ]);
  });

  it.each([
    [{ now: '2026-02-30T00:00:00Z' }, 'now: expected an instant'],
    [{ now: '2026-03-20T00:00:00' }, 'now: expected an instant'],
    [{ now: '2026-03-20T25:00:00Z' }, 'now: expected an instant'],
    [{ stepMin: 0 }, 'stepMin: expected a whole number from 1 to 1440, found 0'],
    [{ durationMin: 1.5 }, 'durationMin: expected a whole number from 1 to 1440, found 1.5'],
    [{ top: '5' }, 'top: expected a whole number from 0 to 100000, found "5"'],
    [{ window: { ...MEETING.window, to: MEETING.window.from } }, 'window.to: expected an instant after window.from'],
    [{ window: { ...MEETING.window, to: '2036-01-01T00:00:00Z' } }, 'window.to: expected an instant within 1100 days'],
    [{ window: 5 }, 'window: expected an object, found 5'],
    [{ people: {} }, 'people: expected a list, found an object'],
    [
      withWeekly({ day: 0, from: '09:00', to: '10:00' }),
      'people[0].weekly[0].day: expected a whole number from 1 to 7',
    ],
    [
      withWeekly({ day: 1, from: '24:00', to: '10:00' }),
      'people[0].weekly[0].from: expected a time from 00:00 to 23:59',
    ],
    [
      withWeekly({ day: 1, from: '9:00', to: '10:00' }),
      'people[0].weekly[0].from: expected a time from 00:00 to 23:59',
    ],
    [withWeekly({ day: 1, from: '09:00', to: '24:01' }), 'people[0].weekly[0].to: expected a time from 00:00 to 24:00'],
    [withWeekly({ day: 1, from: '09:00', to: '09:00' }), 'people[0].weekly[0]: expected a window that does not end'],
    [{ people: [{ ...person, exceptions: [{ date: '2026-02-29', windows: [] }] }] }, 'people[0].exceptions[0].date:'],
    [
      { people: [{ ...person, exceptions: [...(person?.exceptions ?? []), { date: '2026-03-29', windows: [] }] }] },
      'people[0].exceptions[1].date: expected another one than people[0].exceptions[0].date',
    ],
    [
      { people: [{ ...person, busy: [{ start: MEETING.now, end: MEETING.now }] }] },
      'people[0].busy[0]: expected an end',
    ],
    [{ people: [person, person] }, 'people[1].id: expected another one than people[0].id, found "ada"'],
  ])('refuses %j', (changes, fault) => {
    expect(faultsOf({ ...MEETING, ...changes })).toEqual([expect.stringContaining(fault)]);
  });

  it.each([
    [{ rounds: 3 }, 3, 'mentors[0].available: expected 3 characters, one per round, found "11"'],
    [
      { mentors: [{ id: 'm0', available: '1x', maxMeetings: 1 }] },
      1,
      'mentors[0].available: expected a text of 0 and 1',
    ],
    [
      { mentors: [{ id: 'm0', available: '11', maxMeetings: -1 }] },
      1,
      'mentors[0].maxMeetings: expected a whole number',
    ],
    [{ weight: [[1]] }, 1, 'weight[0]: expected 2 numbers, one per venture, found a list of 1'],
    [
      {
        weight: [
          [1, 2],
          [3, 4],
        ],
      },
      1,
      'weight: expected 1 rows, one per mentor, found a list of 2',
    ],
    [{ weight: [[1, -2]] }, 1, 'weight[0][1]: expected a number, 0 or more, or -1 where they may not meet, found -2'],
    [{ mustMeet: [['m0', 'v9']] }, 1, 'mustMeet[0]: expected a venture of this file after the mentor'],
    [{ mustMeet: [['v0', 'm0']] }, 1, 'mustMeet[0]: expected first a mentor of this file'],
    [{ mustMeet: [[0, 7]] }, 1, 'mustMeet[0]: expected a venture of this file after the mentor'],
    [{ mustMeet: [['m0', 'v0']] }, 1, 'mustMeet[0]: expected two who may meet (their weight is -1)'],
    [{ mustMeet: [['m0']] }, 1, 'mustMeet[0][1]: expected'],
  ])('refuses %j', (changes, count, fault) => {
    const faults = faultsOf({ ...DATING, ...changes });
    expect(faults).toHaveLength(count);
    expect(faults[0]).toContain(fault);
  });

  it.each([
    [{ rules: { ...TEAMS.rules, teamMin: 3 } }, 'rules.teamMax: expected 3 or more, as teamMin, found 2'],
    [{ rules: { ...TEAMS.rules, memberCost: 0.5 } }, 'rules.memberCost: expected a whole number, 0 or more, found 0.5'],
    [
      { mentors: [lawyer, { ...newcomer, id: 'm0' }], locks: [] },
      'mentors[1].id: expected another one than mentors[0].id',
    ],
    [
      { mentors: [lawyer, { ...newcomer, level: 'senior' }] },
      'mentors[1].level: expected one of newcomer, regular, exp',
    ],
    [{ mentors: [lawyer, { ...newcomer, capacity: -1 }] }, 'mentors[1].capacity: expected hours, 0 or more, found -1'],
    [
      { mentors: [lawyer, { ...newcomer, slots: '101' }] },
      'mentors[1].slots: expected 2 characters, one per weekly slot',
    ],
    [{ mentors: [lawyer, { ...newcomer, family: null }] }, 'mentors[1].family: expected a background'],
    [
      { ventures: [{ ...venture, needs: many(33) }] },
      'ventures[0].needs: expected 32 needs or fewer, found a list of 33',
    ],
    [{ ventures: [{ ...venture, leadHours: '2' }] }, 'ventures[0].leadHours: expected hours, 0 or more, found "2"'],
    [{ fit: [[1, 2], [3]] }, 'fit[0]: expected 1 numbers, one per venture, found a list of 2'],
    [{ fit: [[1], [-2]] }, 'fit[1][0]: expected a whole number, -1 or more, found -2'],
    [{ hours: [[1]] }, 'hours: expected 2 rows, one per mentor, found a list of 1'],
    [{ locks: [{ venture: 'v9' }] }, 'locks[0].venture: expected a venture of this file, found "v9"'],
    [
      { locks: [{ venture: 0, members: ['m0', 'x'] }] },
      'locks[0].members[1]: expected a mentor of this file, found "x"',
    ],
    [{ locks: [{ venture: 0, removed: [2] }] }, 'locks[0].removed[0]: expected a mentor of this file, found 2'],
    [{ locks: [{ venture: 0, lead: 'x' }] }, 'locks[0].lead: expected a mentor of this file, found "x"'],
  ])('refuses %j', (changes, fault) => {
    expect(faultsOf({ ...TEAMS, ...changes })).toEqual([expect.stringContaining(fault)]);
  });

  it('takes a whole intake', () => {
    expect(readInstance(JSON.stringify(TEAMS))).toEqual({ instance: TEAMS });
  });

  it('refuses a text that is too long unread, and counts what it does not list', () => {
    expect(said(' '.repeat(LONGEST_TEXT + 1))).toEqual([
      `line 1, column 1: expected at most ${LONGEST_TEXT} characters, found ${LONGEST_TEXT + 1}`,
    ]);
    const read = readInstance(JSON.stringify({ ...DATING, weight: [Array.from({ length: 250 }, () => 'x')] }));
    expect(read).toMatchObject({ more: 150 });
  });

  it('is not felled by lists within lists', () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    expect(said(deep)).toEqual(['line 1, column 1: expected an object, found a list of 1']);
    expect(said('['.repeat(200_000))).toHaveLength(1);
    expect(said(`{"format": "speed-dating/1", "x": ${deep}}`).length).toBeGreaterThan(1);
  });
});

function many(count: number): object[] {
  return Array.from({ length: count }, (_, skill) => ({ skill, weight: 1, required: false }));
}

function withWeekly(window: object): object {
  return { people: [{ ...person, weekly: [window] }] };
}

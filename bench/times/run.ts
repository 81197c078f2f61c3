import { type Attendee, bestTimes, checkTimes, type MeetingTimes } from '@outrigger/matching';

const ZONES = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Africa/Casablanca'];
const SIZES = [
  { people: 5, mandatory: 5 },
  { people: 30, mandatory: 5 },
  { people: 200, mandatory: 3 },
];
const HOUR = 3_600_000;
/** The six weeks over which both Europe and North America change their clocks. */
const FROM = Date.parse('2026-03-02T00:00:00Z');
const RUNS = 20;

process.stdout.write('people  six weeks, median ms of a run\n');
for (const { people, mandatory } of SIZES) {
  const instance = meeting(people, mandatory);
  const [fault] = checkTimes(instance, bestTimes(instance));
  if (fault) throw new Error(fault);
  process.stdout.write(`${String(people).padStart(6)}  ${median(instance).toFixed(2).padStart(8)}\n`);
}

function median(instance: MeetingTimes): number {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    bestTimes(instance);
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? NaN;
}

function meeting(people: number, mandatory: number): MeetingTimes {
  return {
    format: 'meeting-times/1',
    now: new Date(FROM).toISOString(),
    noticeMin: 24 * 60,
    window: { from: new Date(FROM).toISOString(), to: new Date(FROM + 42 * 24 * HOUR).toISOString() },
    durationMin: 60,
    stepMin: 15,
    bufferMin: 10,
    top: 10,
    people: Array.from({ length: people }, (_, i) => attendee(i, i < mandatory)),
    rooms: [],
  };
}

/** Works on weekdays by the clock of a zone of their own, is away for a day, and has two appointments a week. */
function attendee(i: number, mandatory: boolean): Attendee {
  return {
    id: `p${i}`,
    tz: ZONES[i % ZONES.length] ?? 'UTC',
    mandatory,
    weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '07:00', to: '22:30' })),
    exceptions: [{ date: new Date(FROM + (i % 42) * 24 * HOUR).toISOString().slice(0, 10), windows: [] }],
    busy: Array.from({ length: 12 }, (_, week) => {
      const start = FROM + (week * 84 + ((i * 7) % 60)) * HOUR;
      return { start: new Date(start).toISOString(), end: new Date(start + HOUR).toISOString() };
    }),
  };
}

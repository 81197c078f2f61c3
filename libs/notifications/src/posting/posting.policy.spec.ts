import { classOf, MAIL_KINDS } from './mail-kinds.js';
import { fateOf, type Habits } from './fate.js';

const NIGHT = new Date('2026-03-12T22:00Z');
const NOON = new Date('2026-03-12T11:00Z');
const MORNING = new Date('2026-03-13T06:00Z');
const DIGEST = new Date('2026-03-13T07:00Z');

const habits: Habits = {
  quiet: { zone: 'Europe/Paris', from: 21, until: 7 },
  rhythm: 'day',
  choices: {},
  suppressed: null,
};

const inHours = (now: Date, hours: number): Date => new Date(now.getTime() + hours * 3_600_000);

describe('what becomes of a letter', () => {
  const goes = { state: 'waiting', waitUntil: null } as const;
  const isHeld = { state: 'quiet', waitUntil: MORNING } as const;
  const isGathered = { state: 'gathered', waitUntil: DIGEST } as const;
  const isUnwanted = { state: 'unwanted', waitUntil: null } as const;
  const essential = {};
  const signIn = { urgency: 'always' } as const;
  const reminder = { topic: 'reminders' } as const;
  const digest: Habits = { ...habits, choices: { reminders: 'digest' } };
  const never: Habits = { ...habits, choices: { reminders: 'never' } };

  const cases: readonly (readonly [string, Parameters<typeof fateOf>, ReturnType<typeof fateOf>])[] = [
    ['it goes by day', [essential, null, habits, NOON], goes],
    ['it waits at night', [essential, null, habits, NIGHT], isHeld],
    [
      'it goes at night where there are no quiet hours',
      [essential, null, { ...habits, quiet: { ...habits.quiet, from: 7 } }, NIGHT],
      goes,
    ],
    ['a sign-in goes at night', [signIn, null, habits, NIGHT], goes],
    ['what is about tomorrow goes at night', [essential, inHours(NIGHT, 20), habits, NIGHT], goes],
    ['what is about the day after waits', [essential, inHours(NIGHT, 30), habits, NIGHT], isHeld],
    ['what is about yesterday waits', [essential, inHours(NIGHT, -5), habits, NIGHT], isHeld],
    ['a reminder of tomorrow evening waits', [reminder, inHours(NIGHT, 20), habits, NIGHT], isHeld],
    ['a reminder of what comes at seven goes', [reminder, inHours(NIGHT, 9), habits, NIGHT], goes],
    ['a reminder is gathered', [reminder, null, digest, NOON], isGathered],
    ['a reminder is gathered at night, too', [reminder, null, digest, NIGHT], isGathered],
    ['one that the digest would bring too late goes', [reminder, inHours(NOON, 5), digest, NOON], goes],
    [
      'one that the digest would bring too late keeps to quiet hours',
      [reminder, inHours(NIGHT, 10.5), { ...digest, rhythm: 'week' }, NIGHT],
      isHeld,
    ],
    ['a reminder is not wanted', [reminder, null, never, NOON], isUnwanted],
    ['what is not wanted is not wanted in time', [reminder, inHours(NOON, 1), never, NOON], isUnwanted],
    ['an essential one is always wanted', [essential, null, never, NOON], goes],
    ['another topic is not touched', [{ topic: 'questions' }, null, never, NOON], goes],
    [
      'nothing goes to an address that bounces',
      [signIn, null, { ...habits, suppressed: 'hard' }, NOON],
      { state: 'withheld', waitUntil: null },
    ],
  ];
  it.each(cases)('%s', (_, asked, fate) => {
    expect(fateOf(...asked)).toEqual(fate);
  });

  it('no choice keeps an essential letter of any kind', () => {
    const nothing = { reminders: 'never', company: 'never', questions: 'never' } as const;
    const kept = MAIL_KINDS.filter(
      (kind) => fateOf(classOf(kind), null, { ...habits, choices: nothing }, NOON).state === 'unwanted',
    );
    expect(kept.toSorted()).toEqual([
      'actionDue',
      'actionLate',
      'agendaDue',
      'agendaPublished',
      'checkInAsked',
      'evaluationNudged',
      'feedbackAsked',
      'figuresAsked',
      'hourTomorrow',
      'hoursAsked',
      'introductionClosed',
      'introductionOverdue',
      'introductionReceived',
      'meetingAsked',
      'meetingReminder',
      'outcomesAsked',
      'replyAsked',
      'reportDue',
      'reportFiled',
      'sessionBrief',
      'summaryDue',
      'timesReminded',
    ]);
  });
});

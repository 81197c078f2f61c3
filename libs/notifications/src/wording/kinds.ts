import type { Texts } from '../texts/texts.js';
import { ADOPTER_KINDS } from './adopter.kinds.js';
import { KIT_KINDS } from './kit.kinds.js';
import { NETWORK_KINDS } from './network.kinds.js';
import { OUTCOME_KINDS } from './outcome.kinds.js';
import type { KindClass } from './topic.policy.js';
import { WHIRLWIND_KINDS } from './whirlwind.kinds.js';

/** Kinds of letters that a programme may put in its own words. */
export type LetterKind = keyof Texts['wording'];

interface Kind extends KindClass {
  /** What may stand in the text as `{placeholder}`, each with the example that a preview shows. */
  readonly values: Readonly<Record<string, string>>;
  /** What the body cannot do without. */
  readonly required?: readonly string[];
  /** Its `{link}`, as a preview shows it: a letter that has one cannot do without it. */
  readonly link?: string;
}

/** The reader of previews. */
export const EXAMPLE_READER = 'Ada Okafor';

const LINK = 'https://outrigger.example.org/example';

/** The mentors' meeting, as its letters tell it. */
const MEETING = {
  when: 'Thursday, 12 March 2026 at 18:00, Paris time',
  where: 'Room 4, Dock House',
  evening: 'Welcome, 10 min; a new venture pitches, 20 min',
};
const INTRODUCTION = { venture: 'Aquaflow', wanted: 'Somebody who buys for hospitals.' };
/** What the founders consented to, in a line. */
const ABOUT = 'Aquaflow · Low-cost water quality sensing.';

/** An office hour, as its letters tell of it. */
const HOUR = { mentor: 'Ada Okafor', venture: 'Aquaflow', when: 'Thursday, 12 March 2026 at 14:00, Paris time' };

/**
 * A further kind is one entry here and its text in `texts/wording.en.ts`. `{name}` (the reader's) and `{programme}`
 * are in every letter.
 */
export const LETTER_KINDS = {
  mentorNominated: {
    values: { nominator: 'Ben Sato', why: 'She has built two companies and listens before she speaks.' },
    link: LINK,
  },
  mentorApplied: { values: {} },
  mentorInterview: {
    values: {
      when: 'Thursday, 12 March 2026, 14:00, Paris time',
      place: 'Room 4, Dock House',
      interviewer: 'Ines Roy',
    },
    required: ['when', 'place'],
  },
  referenceAsked: { values: { applicant: 'Ada Okafor' }, required: ['applicant'], link: LINK },
  mentorAccepted: { values: { message: 'We were struck by how you asked about customers first.' } },
  mentorDeclined: { values: { message: 'At present we look for people who know manufacturing.' } },
  warrantExpiring: { values: { day: 'Thursday, 12 March 2026' }, required: ['day'], link: LINK },
  warrantLapsed: { values: { day: 'Thursday, 12 March 2026' }, link: LINK },
  interestUpheld: { values: { venture: 'Aquaflow', reason: 'You own a tenth of it.' }, required: ['venture'] },
  interestRecusal: {
    values: { venture: 'Aquaflow', reason: 'You join its board in May.', day: 'Thursday, 12 March 2026' },
    required: ['venture', 'day'],
  },
  interestCleared: { values: { venture: 'Aquaflow', reason: 'You sold your shares.' }, required: ['venture'] },
  applicationWelcomed: { values: {}, link: LINK },
  applicationReceived: { values: { venture: 'Aquaflow', intake: 'Autumn 2026' }, required: ['venture'] },
  applicationFormChanged: {
    values: { intake: 'Autumn 2026', changes: 'New, and to be answered: “Whom have you asked?”.' },
    required: ['changes'],
    link: LINK,
  },
  applicationAdmitted: {
    values: { intake: 'Autumn 2026', reason: 'Two of you are our alumni.' },
    link: LINK,
  },
  applicationAccepted: {
    values: { venture: 'Aquaflow', message: 'What you told us about your first customers convinced us.' },
    required: ['venture'],
  },
  applicationDeclined: {
    values: { venture: 'Aquaflow', message: 'We have no mentor who knows your field at present.' },
    required: ['venture'],
    link: LINK,
  },
  applicationDeferred: {
    values: {
      venture: 'Aquaflow',
      intake: 'Spring 2027',
      opens: '1 March 2027',
      message: 'Speak with ten more customers until then.',
    },
    required: ['venture', 'intake'],
  },
  applicationReferred: {
    values: { venture: 'Aquaflow', place: 'the incubator next door', message: 'They know your market better.' },
    required: ['venture', 'place'],
    link: LINK,
  },
  teamAsked: {
    values: {
      venture: 'Aquaflow',
      oneLiner: 'Low-cost water quality sensing.',
      role: 'to lead',
      team: 'Ada Okafor (lead), Ben Sato, Ines Roy',
    },
    required: ['venture'],
    link: LINK,
  },
  teamOffered: {
    values: { venture: 'Aquaflow', team: 'Ada Okafor (lead), Ben Sato, Ines Roy' },
    required: ['venture', 'team'],
    link: LINK,
  },
  teamAgreed: {
    values: { venture: 'Aquaflow', team: 'Ada Okafor (lead), Ben Sato, Ines Roy' },
    required: ['venture', 'team'],
  },
  teamWithdrawn: { values: { venture: 'Aquaflow', reason: 'The venture pauses.' }, required: ['venture'] },
  wishAnswered: {
    values: { venture: 'Aquaflow', reply: 'We ask two people who know hospitals.' },
    required: ['reply'],
  },
  timesAsked: {
    values: { venture: 'Aquaflow', number: '4', times: '3', until: 'Thursday, 12 March 2026 at 14:00, Paris time' },
    required: ['venture'],
    link: LINK,
  },
  timesReminded: {
    topic: 'reminders',
    values: { venture: 'Aquaflow', number: '4', times: '3', until: 'Thursday, 12 March 2026 at 14:00, Paris time' },
    required: ['venture'],
    link: LINK,
  },
  replyAsked: {
    topic: 'reminders',
    values: { venture: 'Aquaflow', number: '4', when: 'Thursday, 12 March 2026 at 14:00, Paris time' },
    required: ['venture', 'when'],
    link: LINK,
  },
  hourBooked: { values: { ...HOUR, place: 'Room 4, Dock House' }, required: ['when'], link: LINK },
  hourTomorrow: {
    topic: 'reminders',
    values: { ...HOUR, place: 'Room 4, Dock House' },
    required: ['when'],
    link: LINK,
  },
  hourCancelled: { values: { ...HOUR, reason: 'I have to travel.' }, required: ['when'], link: LINK },
  hourOffered: {
    values: { ...HOUR, until: 'Monday, 9 March 2026 at 10:00, Paris time' },
    required: ['when'],
    link: LINK,
  },
  introductionAssigned: {
    values: { ...INTRODUCTION, step: 'Find out whom to ask.', day: '12 March 2026' },
    link: LINK,
  },
  introductionOverdue: {
    topic: 'reminders',
    values: { ...INTRODUCTION, step: 'Call her.', day: '12 March 2026' },
    link: LINK,
  },
  introductionConsent: {
    values: { venture: 'Aquaflow', contact: 'Pia Roth', about: ABOUT },
    required: ['about'],
    link: LINK,
  },
  introductionAsked: { values: { about: ABOUT }, required: ['about'], link: LINK },
  introductionReplied: {
    values: { venture: 'Aquaflow', contact: 'Pia Roth', answer: 'yes', words: 'Gladly.' },
    required: ['answer'],
    link: LINK,
  },
  introductionMade: {
    values: { venture: 'Aquaflow', contact: 'Pia Roth', address: 'pia@example.org', words: 'Gladly.' },
    required: ['contact', 'address'],
    link: LINK,
  },
  introductionConfirmed: { values: { about: ABOUT } },
  introductionClosed: { topic: 'company', values: { ...INTRODUCTION, note: 'They run a pilot.' }, link: LINK },
  introductionReceived: { topic: 'company', values: { from: 'Kestrel' }, link: LINK },
  checkInAsked: { topic: 'questions', values: HOUR, required: ['venture'], link: LINK },
  evaluationAssigned: {
    values: { round: 'Autumn 2026', count: '6', due: '12 December 2026' },
    required: ['round'],
    link: LINK,
  },
  evaluationNudged: {
    topic: 'reminders',
    values: { round: 'Autumn 2026', count: '2', due: '12 December 2026' },
    required: ['round'],
    link: LINK,
  },
  hoursAsked: {
    topic: 'questions',
    values: { from: 'Monday, 9 March 2026', until: 'Sunday, 22 March 2026' },
    required: ['from', 'until'],
    link: LINK,
  },
  ...KIT_KINDS,
  meetingInvited: { values: MEETING, required: ['when'], link: LINK },
  meetingMoved: { urgency: 'always', values: MEETING, required: ['when'], link: LINK },
  meetingAsked: { topic: 'reminders', values: MEETING, required: ['when'], link: LINK },
  meetingReminder: { topic: 'reminders', values: MEETING, required: ['when'], link: LINK },
  meetingCancelled: { values: { ...MEETING, reason: 'The dock is flooded.' }, required: ['when'] },
  meetingGuest: { values: { ...MEETING, host: 'Ben Sato' }, required: ['when'] },
  meetingGuestOff: { values: { when: MEETING.when }, required: ['when'] },
  mentorMissed: { values: { count: '3' } },
  ...WHIRLWIND_KINDS,
  ...ADOPTER_KINDS,
  ...OUTCOME_KINDS,
  ...NETWORK_KINDS,
} as const satisfies Readonly<Record<LetterKind, Kind>>;

export const LETTER_KIND_NAMES = Object.keys(LETTER_KINDS) as readonly LetterKind[];

export const kindOf = (kind: LetterKind): Kind => LETTER_KINDS[kind];

/** What a kind's letter must be given, each by name. */
export type ValuesOf<K extends LetterKind> = { readonly [P in keyof (typeof LETTER_KINDS)[K]['values']]: string };

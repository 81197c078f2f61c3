import { randomUUID } from 'node:crypto';
import type { Fields } from '../../support/client.js';
import type { Entry } from './book.js';
import type { Stage } from './programme.js';

/** What one hand remembers between its deeds. */
export interface Hand {
  readonly stage: Stage;
  /** The session of its course, as it was answered last. */
  session?: { readonly id: string; readonly agendaVersion: number } | undefined;
  /** How often its time was changed, as calendars count. */
  sequence: number;
  /** A new name for everything that it makes; the venture that waits to be accepted. */
  token: string;
  ventureId?: string | undefined;
  /** Days ahead: nobody is ever asked to two places at once. */
  day: number;
}

/** A real mutation of the product. */
export interface Deed {
  readonly name: string;
  readonly by: 'manager' | 'founder';
  readonly query: string;
  readonly input: (hand: Hand) => object;
  /** What must be there afterwards, and what the hand goes on with. */
  readonly entry: (payload: Fields, hand: Hand) => Pick<Entry, 'subject' | 'sequence'>;
}

const SESSION = 'refusals { code message } session { id agendaVersion }';
const mutation = (field: string, input: string, selection: string): string =>
  `mutation ($input: ${input}!) { ${field}(input: $input) { ${selection} } }`;

const DAY_MS = 86_400_000;
const timeOf = (hand: Hand): string => new Date(Date.now() + ++hand.day * DAY_MS).toISOString();
const renewed = (hand: Hand): string => (hand.token = randomUUID());
const address = (token: string): string => `${token}@ledger.example.org`;
const byToken = (_: Fields, { token }: Hand): Pick<Entry, 'subject'> => ({ subject: token });

function bySession({ session }: Fields, hand: Hand): Pick<Entry, 'subject'> {
  hand.session = session as NonNullable<Hand['session']>;
  return { subject: hand.session.id };
}

const inSequence = (payload: Fields, hand: Hand): Pick<Entry, 'subject' | 'sequence'> => ({
  ...bySession(payload, hand),
  sequence: hand.sequence++,
});

const CONFIRM: Omit<Deed, 'name'> = {
  by: 'manager',
  query: mutation('confirmSession', 'ConfirmSessionInput', SESSION),
  input: (hand) => ({ sessionId: hand.session?.id, startsAt: timeOf(hand), place: 'Room 4' }),
  entry: inSequence,
};

/** A course of a session, one deed after the other. */
export const COURSE: readonly Deed[] = [
  {
    name: 'openSession',
    by: 'manager',
    query: mutation('openSession', 'OpenSessionInput', SESSION),
    input: (hand) => {
      hand.sequence = 0;
      return { ventureId: hand.stage.ventureId };
    },
    entry: bySession,
  },
  {
    name: 'writeAgenda',
    by: 'founder',
    query: mutation('writeAgenda', 'WriteAgendaInput', SESSION),
    input: ({ session }) => ({
      sessionId: session?.id,
      expectedVersion: session?.agendaVersion,
      items: [{ title: 'Who pays first?', minutes: 40, topic: 'pricing' }],
    }),
    entry: (payload, hand) => ({ ...bySession(payload, hand), sequence: hand.session?.agendaVersion ?? 0 }),
  },
  { ...CONFIRM, name: 'confirmSession' },
  { ...CONFIRM, name: 'moveSession' },
  {
    name: 'cancelSession',
    by: 'manager',
    query: mutation('cancelSession', 'CancelSessionInput', SESSION),
    input: ({ session }) => ({ sessionId: session?.id, reason: 'The room is flooded.' }),
    entry: inSequence,
  },
];

/** What an office takes in all day. */
export const INTAKE: readonly Deed[] = [
  {
    name: 'inviteMember',
    by: 'manager',
    query: mutation('inviteMember', 'InviteMemberInput', 'refusals { code message } membership { id }'),
    input: (hand) => ({ name: 'Obi Server', email: address(renewed(hand)), roles: ['observer'] }),
    entry: byToken,
  },
  {
    name: 'addMentor',
    by: 'manager',
    query: mutation('addMentor', 'AddMentorInput', 'refusals { code message } mentor { id }'),
    input: (hand) => ({
      name: 'Mo Mentor',
      email: address(renewed(hand)),
      primaryBackground: 'sales',
      zone: 'Europe/Paris',
      hoursPerMonth: 8,
      canLead: false,
    }),
    entry: byToken,
  },
  {
    name: 'addVenture',
    by: 'manager',
    query: mutation('addVenture', 'AddVentureInput', 'refusals { code message } venture { id }'),
    input: (hand) => ({
      name: `Ledger ${renewed(hand)}`,
      oneLiner: 'Cheaper water tests for towns.',
      founders: [{ name: 'Fay Founder', email: address(hand.token) }],
      origin: 'alumni',
      sector: 'water',
      stage: 'pilot',
      zone: 'Europe/Paris',
    }),
    entry: ({ venture }, hand) => {
      hand.ventureId = String(venture.id);
      return { subject: hand.token };
    },
  },
  {
    name: 'acceptVenture',
    by: 'manager',
    query: mutation('acceptVenture', 'AcceptVentureInput', 'refusals { code message } venture { id status }'),
    input: ({ ventureId }) => ({ ventureId }),
    entry: byToken,
  },
];

/** Once for each session of the past. */
export const REPORT: Deed = {
  name: 'fileReport',
  by: 'manager',
  query: mutation('fileReport', 'FileReportInput', 'refusals { code message } session { id }'),
  input: ({ stage }) => ({
    sessionId: stage.past[0],
    summary: 'They raise the price and ask ten customers.',
    topics: [{ topic: 'pricing', minutes: 80 }],
    attendeeIds: stage.attendeeIds,
    actions: [{ ownerId: stage.attendeeIds.at(-1), text: 'Ask ten customers.' }],
  }),
  entry: (_, { stage }) => ({ subject: stage.past.shift() ?? '' }),
};

import { randomUUID } from 'node:crypto';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { RootField } from './operations.js';

/** Texts that mean something: by the name of the argument or input field; anything else takes plain words. */
const WORDS: Readonly<Record<string, () => unknown>> = {
  email: () => `mail.${randomUUID().slice(0, 8)}@raid.example.org`,
  managerEmail: () => `mail.${randomUUID().slice(0, 8)}@raid.example.org`,
  slug: () => `raid-${randomUUID().slice(0, 8)}`,
  zone: () => 'Europe/Paris',
  lengthMinutes: () => 60,
  locale: () => 'en',
  language: () => 'en',
  country: () => 'FR',
  brandColor: () => '#123456',
  origin: () => 'alumni',
  stage: () => 'pilot',
  primaryBackground: () => 'product',
  background: () => 'product',
  otherBackgrounds: () => [],
  languages: () => ['en'],
  topic: () => 'pricing',
  scopes: () => ['ventures.read'],
  roles: () => ['observer'],
  signedOn: () => '2026-01-05',
  dueOn: () => '2031-03-04',
  circulation: () => 'monthly',
  distinctBackgrounds: () => 'all',
  nextSession: () => 'asked',
  arranging: () => 'office',
  mustCome: () => 'lead',
  login: () => 'nobody@raid.example.org',
  password: () => 'nine green herons by the river',
  name: () => `Raid ${randomUUID().slice(0, 8)}`,
  text: () => 'canary',
  search: () => 'canary',
  body: () => 'Words that go on for as long as it takes to say what somebody signs. '.repeat(4),
  hoursPerMonth: () => 12,
  clock: () => '18:00',
  fromClock: () => '14:00',
  untilClock: () => '15:00',
  contactEmail: () => `mail.${randomUUID().slice(0, 8)}@raid.example.org`,
  expectedVersion: () => 2,
  minutes: () => 30,
  dryRun: () => false,
  topics: () => ['pricing'],
  group: () => 'need',
  nextInWeeks: () => 4,
  canLead: () => true,
  weekly: () => [{ day: 1, from: '09:00', to: '12:00' }],
  windows: () => [{ from: '09:00', to: '12:00' }],
  address: () => 'https://calendar.invalid/raid.ics',
  link: () => 'https://meet.invalid/raid',
  year: () => 2031,
  named: () => [],
  measures: () => ['mentors'],
  untilOn: () => '2031-03-04',
  countries: () => ['FR'],
};

/** Optional inputs that a plain deed does without. */
const LEFT_OUT = new Set(['after', 'expiresAt', 'first']);

const PLAIN: Readonly<Record<string, unknown>> = {
  String: 'Words.',
  Int: 1,
  Float: 1,
  Boolean: true,
  DateTime: '2031-03-04T14:00:00Z',
  Day: '2031-03-04',
  JSON: {},
};

/** Ids by the name of the argument, where its name does not say the table. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = {
  leadId: 'mentor',
  ownerId: 'membership',
  attendeeIds: 'membership',
  entryId: 'circulation_entry',
  entryIds: 'circulation_entry',
  cardId: 'circulation_card',
  roundId: 'evaluation_round',
  evaluatorIds: 'membership',
  criterionId: 'evaluation_criterion',
  consentId: 'outcome_consent',
  viewId: 'saved_view',
  proposalId: 'team_proposal',
  wishId: 'team_wish',
  runId: 'team_run',
  pollId: 'session_poll',
  timeIds: 'session_poll_time',
  mustIds: 'membership',
  meetingId: 'mentor_meeting',
  guestId: 'meeting_guest',
  broughtById: 'mentor',
  itemId: 'agenda_item',
  suggestionId: 'agenda_suggestion',
  choiceId: 'report_choice',
  noteId: 'session_note',
  wordId: 'office_word',
  bookingId: 'office_hour_booking',
  waitId: 'office_hour_wait',
  offerId: 'office_hour_offer',
  carriedFromId: 'check_in_problem',
  receivedId: 'received_introduction',
  questionId: 'exchange_question',
  answerId: 'exchange_answer',
  agreementId: 'adopter_agreement',
  unitId: 'curriculum_unit',
  unitIds: 'curriculum_unit',
  libraryId: 'curriculum',
  deliveryId: 'training_delivery',
  blockId: 'training_block',
  delegateId: 'training_delegate',
  instructorId: 'membership',
  certificateId: 'training_certificate',
  prerequisiteIds: 'curriculum_unit',
  feedId: 'calendar_feed',
  mailId: 'incoming_mail',
  calendarId: 'busy_calendar',
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Of which table an id is; undefined when nothing tells. */
export function tableOf(name: string, { field }: RootField, tables: ReadonlySet<string>): string | undefined {
  const said = NAMED_OTHERWISE[name] ?? snake(name.replace(/Ids?$/, ''));
  if (tables.has(said)) return said;
  if (name !== 'id') return undefined;
  const deed = snake(field.name);
  return [...tables].filter((table) => deed.endsWith(table)).sort((one, other) => other.length - one.length)[0];
}

type Place = GraphQLArgument | GraphQLInputField;

/** Where a value stands in an operation's arguments. */
export interface Slot {
  readonly path: readonly (string | number)[];
  /** `Query.venture(id)` or `FileReportInput.attendeeIds`: what coverage counts. */
  readonly coordinate: string;
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
}

/** An id of one's own for an argument. */
export type OwnId = (name: string) => readonly string[];

/** Arguments that make sense, with ids from `own`. */
export function argumentsOf({ field }: RootField, own: OwnId): Record<string, unknown> {
  const wanted = field.args.filter(({ name }) => !LEFT_OUT.has(name));
  return Object.fromEntries(wanted.map((arg) => [arg.name, valueOf(arg.type, arg.name, own)]));
}

function valueOf(type: GraphQLInputType, name: string, own: OwnId): unknown {
  const nullable = getNullableType(type);
  const words = WORDS[name];
  const means = isEnumType(nullable) ? nullable.getValue(String(words?.())) : !isInputObjectType(getNamedType(type));
  if (words && means) return words();
  if (isListType(nullable)) {
    return String(getNamedType(nullable)) === 'ID' ? own(name) : [valueOf(nullable.ofType, name, own)];
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  if (!isInputObjectType(nullable)) return String(nullable) === 'ID' ? own(name)[0] : PLAIN[String(nullable)];
  const fields = Object.values(nullable.getFields()).filter((each) => !LEFT_OUT.has(each.name));
  return Object.fromEntries(fields.map((each) => [each.name, valueOf(each.type, each.name, own)]));
}

/** Every argument and every input field below it. */
export function slotsOf({ kind, field }: RootField): Slot[] {
  const root = kind.replace(/^./, (first) => first.toUpperCase());
  return field.args.flatMap((arg) => slotsAt(arg, [arg.name], `${root}.${field.name}(${arg.name})`));
}

function slotsAt({ type, name }: Place, path: Slot['path'], coordinate: string): Slot[] {
  const isList = isListType(getNullableType(type));
  const named = getNamedType(type);
  const slot = { path, coordinate, name, type: named.name, isList };
  if (!isInputObjectType(named)) return [slot];
  const inside = isList ? [...path, 0] : path;
  return [
    slot,
    ...Object.values(named.getFields()).flatMap((each) =>
      slotsAt(each, [...inside, each.name], `${named.name}.${each.name}`),
    ),
  ];
}

/** The same arguments with another value in one place. */
export function withValue(args: unknown, [step, ...rest]: Slot['path'], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(args))
    return args.map((each, at) => (at === step ? withValue(each, rest, value) : (each as unknown)));
  const known = (args ?? {}) as Record<string | number, unknown>;
  return { ...known, [step]: withValue(known[step], rest, value) };
}

export const valueAt = (args: unknown, path: Slot['path']): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], args);

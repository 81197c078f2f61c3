import { type Refusal, refusal, when } from '@outrigger/kernel';
import type { ItemKind, MeetingStatus } from './meeting.entity.js';

export interface MeetingState {
  readonly id: string;
  readonly status: MeetingStatus;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const cancelled = ({ id, status }: MeetingState): Refusal[] =>
  when(status === 'cancelled', 'MEETING_CANCELLED', 'This meeting is cancelled.', 'meetingId', id);

const over = ({ id, status, endsAt }: MeetingState, now: Date): Refusal[] =>
  when(status === 'held' || endsAt <= now, 'MEETING_OVER', 'This meeting is over.', 'meetingId', id);

/** A meeting that can still be changed: not over, not cancelled. */
export const reviewComing = (meeting: MeetingState, now: Date): Refusal[] => [
  ...cancelled(meeting),
  ...over(meeting, now),
];

/** C4: a time to come. */
export const reviewTime = (startsAt: Date, now: Date): Refusal[] =>
  when(startsAt <= now, 'TIME_HAS_PASSED', 'The time has passed. Choose one to come.', 'startsAt');

/** C4: everybody of the cohort is asked, before it begins. */
export function reviewInvitation(meeting: MeetingState, readers: number, now: Date): Refusal[] {
  return [
    ...reviewComing(meeting, now),
    ...when(
      meeting.startsAt <= now && meeting.endsAt > now,
      'MEETING_BEGUN',
      'This meeting has begun. Whoever comes is on the list at the door.',
      'meetingId',
      meeting.id,
    ),
    ...when(readers === 0, 'NOBODY_TO_INVITE', 'Every active mentor is invited already.', 'meetingId', meeting.id),
  ];
}

/** An answer to an invitation: until the meeting is over. */
export function reviewAnswer(meeting: MeetingState, now: Date): Refusal[] {
  const early = 'Invitations to this meeting have not gone yet. You get a letter.';
  return [
    ...when(meeting.status === 'planned', 'NOT_INVITED_YET', early, 'meetingId', meeting.id),
    ...reviewComing(meeting, now),
  ];
}

/** Minutes before it begins from which arrivals are noted. */
const DOORS_MINUTES = 60;

export const doorsOpenAt = ({ startsAt }: Pick<MeetingState, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - DOORS_MINUTES * 60_000);

const early = (meeting: MeetingState, now: Date): Refusal[] =>
  when(
    now < doorsOpenAt(meeting),
    'DOORS_CLOSED',
    'The doors are not open yet: arrivals are noted from an hour before the meeting.',
    'meetingId',
    meeting.id,
  );

/** C4: by the code at the door, as long as the meeting goes on. */
export const reviewArrival = (meeting: MeetingState, now: Date): Refusal[] => [
  ...reviewComing(meeting, now),
  ...early(meeting, now),
];

/** C4: by the office's list, also afterwards: what was forgotten is put right. */
export const reviewListed = (meeting: MeetingState, now: Date): Refusal[] => [
  ...cancelled(meeting),
  ...early(meeting, now),
];

/** Of a meeting that has begun: what is written down of it. */
export function reviewRecord(meeting: MeetingState, now: Date): Refusal[] {
  const message = 'This meeting has not begun. Write down what happened when it has.';
  return [...cancelled(meeting), ...when(meeting.startsAt > now, 'MEETING_TO_COME', message, 'meetingId', meeting.id)];
}

export interface PlannedItem {
  readonly kind: ItemKind;
  readonly title: string;
  readonly minutes: number;
  readonly who?: string | null;
  readonly ventureId?: string | null;
  readonly mentorId?: string | null;
}

export interface ProgrammeWriting {
  readonly meeting: MeetingState & { readonly programmeVersion: number };
  readonly expectedVersion: number;
  readonly items: readonly PlannedItem[];
  /** Of those that are named: what there is no such venture or mentor for. */
  readonly unknown: readonly string[];
  readonly now: Date;
}

/** C4: the programme of an evening fits into it, and names nobody twice. @returns every reason at once. */
export function reviewProgramme({ meeting, expectedVersion, items, unknown, now }: ProgrammeWriting): Refusal[] {
  const length = Math.round((meeting.endsAt.getTime() - meeting.startsAt.getTime()) / 60_000);
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  const named = items.flatMap(({ ventureId, mentorId }) => ventureId ?? mentorId ?? []);
  const bare = items.some(({ kind, ventureId }) => kind === 'venture' && !ventureId);
  const changed = `Somebody else wrote the programme: it is at version ${meeting.programmeVersion}. Look at it, then try again.`;
  return [
    ...reviewComing(meeting, now),
    ...when(expectedVersion !== meeting.programmeVersion, 'PROGRAMME_CHANGED', changed, 'expectedVersion'),
    ...when(
      total > length,
      'PROGRAMME_TOO_LONG',
      `The points take ${total} minutes and the meeting ${length}.`,
      'items',
    ),
    ...when(new Set(named).size < named.length, 'NAMED_TWICE', 'A venture or a mentor is named twice.', 'items'),
    ...when(bare, 'WHICH_VENTURE', 'Say which venture pitches.', 'items'),
    ...unknown.map((id) => refusal('NOBODY_LIKE_THAT', 'There is no such venture or mentor here.', 'items', id)),
  ];
}

/** Somebody of the cohort who has the guest's address. */
export interface KnownMentor {
  readonly id: string;
  readonly name: string;
}

/** C4: a guest is from outside; mentors are invited anyway. */
export function reviewGuest(meeting: MeetingState, mentor: KnownMentor | null, now: Date): Refusal[] {
  return [
    ...reviewListedOrComing(meeting, now),
    ...(mentor
      ? [refusal('GUEST_IS_A_MENTOR', `${mentor.name} is a mentor here, and invited anyway.`, 'email', mentor.id)]
      : []),
  ];
}

/** Guests are named beforehand, and at the door. */
const reviewListedOrComing = (meeting: MeetingState, now: Date): Refusal[] =>
  meeting.startsAt <= now ? reviewListed(meeting, now) : reviewComing(meeting, now);

/** Meetings missed in a row from which the office is told (C4). */
export const MISSED_IN_A_ROW = 3;

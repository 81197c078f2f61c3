import { isHttps, isZone, type Refusal, when } from '@outrigger/kernel';
import type { Addressing, Announcement, AnnouncementContent, AnnouncementKind } from './announcement.entity.js';

/** What it says: an event has its times, and a place or a link. @returns every reason at once. */
export function reviewContent(kind: AnnouncementKind, content: AnnouncementContent): Refusal[] {
  const { link } = content;
  return [
    ...when(link !== null && !isHttps(link), 'NO_SUCH_LINK', 'The link begins with https://.', 'link'),
    ...(kind === 'event' ? reviewEvent(content) : []),
  ];
}

function reviewEvent({ startsAt, endsAt, zone, place, link }: AnnouncementContent): Refusal[] {
  return [
    ...when(
      startsAt === null || endsAt === null,
      'EVENT_WITHOUT_TIME',
      'Say when the event begins and ends.',
      'startsAt',
    ),
    ...when(
      startsAt !== null && endsAt !== null && endsAt <= startsAt,
      'ENDS_BEFORE_IT_BEGINS',
      'The event ends after it begins.',
      'endsAt',
    ),
    ...when(
      zone === null || !isZone(zone),
      'NO_SUCH_ZONE',
      'The zone is a name of the IANA database, such as Africa/Nairobi.',
      'zone',
    ),
    ...when(
      place === null && link === null,
      'EVENT_WITHOUT_PLACE',
      'Say where it is: a place, a link, or both.',
      'place',
    ),
  ];
}

export interface Aimed extends Addressing {
  readonly roles: readonly string[];
}

/** Whom it is for. @param known how many of the chosen programmes there are. */
export const reviewAddressing = (
  { audience, kinds, countries, programmeIds, roles }: Aimed,
  known: number,
): Refusal[] => [
  ...when(
    audience === 'like' && kinds.length === 0 && countries.length === 0,
    'NOBODY_CHOSEN',
    'Choose a kind or a country, or address all programmes.',
    'kinds',
  ),
  ...when(audience === 'chosen' && programmeIds.length === 0, 'NOBODY_CHOSEN', 'Choose a programme.', 'programmeIds'),
  ...when(
    audience === 'chosen' && known < programmeIds.length,
    'NO_SUCH_PROGRAMME',
    'One of these programmes is not of this network.',
    'programmeIds',
  ),
  ...when(roles.length === 0, 'NO_ROLE', 'Say whom in these programmes it is for.', 'roles'),
];

/** Nothing that is published is written over: a correction is a version of its own. */
export const reviewWriting = ({ state }: Pick<Announcement, 'state'>): Refusal[] =>
  when(
    state !== 'draft' && state !== 'scheduled',
    'PUBLISHED',
    'It is published. Correct it: readers see what was corrected.',
    'announcementId',
  );

/** @param at when it is to go; null for at once. @param addressed programmes that it reaches. */
export function reviewPublishing(
  { state, endsAt }: Pick<Announcement, 'state' | 'endsAt'>,
  at: Date | null,
  addressed: number,
  now: Date,
): Refusal[] {
  return [
    ...when(state !== 'draft' && state !== 'scheduled', 'PUBLISHED', 'It was published already.', 'announcementId'),
    ...when(at !== null && at <= now, 'TIME_HAS_PASSED', 'The time has passed. Choose one to come.', 'publishAt'),
    ...when(endsAt !== null && endsAt <= (at ?? now), 'EVENT_OVER', 'The event would be over by then.', 'publishAt'),
    ...when(addressed === 0, 'NOBODY_ADDRESSED', 'No programme is like this. Address others.', 'announcementId'),
  ];
}

/** @param expected the version that whoever corrects has seen. */
export const reviewCorrection = (
  { state, version }: Pick<Announcement, 'state' | 'version'>,
  expected: number,
): Refusal[] => [
  ...when(state !== 'published', 'NOT_PUBLISHED', 'Only what is published is corrected.', 'announcementId'),
  ...when(
    state === 'published' && version !== expected,
    'CORRECTED',
    'Somebody else has corrected it since you looked. Look again.',
    'expectedVersion',
  ),
];

export const reviewWithdrawal = ({ state }: Pick<Announcement, 'state'>): Refusal[] => [
  ...when(state === 'draft', 'NOT_PUBLISHED', 'It is a draft: nobody has it.', 'announcementId'),
  ...when(state === 'withdrawn', 'WITHDRAWN', 'It was withdrawn already.', 'announcementId'),
];

/** What a reader sees of it. */
export interface Read {
  readonly kind: AnnouncementKind;
  readonly endsAt: Date | null;
  readonly withdrawnAt: Date | null;
}

/** Whether they come. */
export const reviewComing = ({ kind, endsAt, withdrawnAt }: Read, now: Date): Refusal[] => [
  ...when(kind !== 'event', 'NO_EVENT', 'There is nothing to come to.', 'announcementId'),
  ...when(withdrawnAt !== null, 'WITHDRAWN', 'It was called off.', 'announcementId'),
  ...when(endsAt !== null && endsAt <= now, 'EVENT_OVER', 'It is over.', 'announcementId'),
];

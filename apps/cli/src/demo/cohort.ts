import { addMonths } from '@outrigger/kernel';
import type { Ground, Somebody } from './ground.js';
import type { MembershipRow, MentorRow, WarrantRow } from './rows.js';
import { BACKGROUNDS, expertiseOf } from './texts/backgrounds.js';
import { revocations } from './texts/reasons.js';

/** A mentor with what others need to know when they form teams. */
export interface CohortMember {
  readonly mentor: MentorRow;
  readonly membership: MembershipRow;
  /** How the last warrant stands; null where there never was one. */
  readonly warrant: 'current' | 'expiring' | 'expired' | 'revoked' | null;
}

export interface Cohort {
  readonly members: readonly CohortMember[];
  readonly warrants: readonly WarrantRow[];
}

/** C1: how many of the cohort are elsewhere on the path; all others are active. */
const ON_THE_PATH = {
  applied: 2,
  interviewing: 1,
  screening: 1,
  probation: 1,
  on_leave: 1,
  alumni: 1,
  declined: 1,
} as const satisfies Readonly<Record<string, number>>;

const EXPIRING_DAYS = 9;
const TEXT_VERSION = 1;

/** @param cast the people with a login: the lead first, then those who may not lead. */
export function makeCohort(ground: Ground, cast: readonly Somebody[]): Cohort {
  const { outline, dice } = ground;
  const path = Object.entries(ON_THE_PATH).flatMap(([status, count]) => Array.from({ length: count }, () => status));
  const active = outline.mentors - path.length;
  const backgrounds = deal(dice.branch('backgrounds').shuffle(BACKGROUNDS), outline.mentors);
  const members = backgrounds.map((background, index) =>
    makeMember(ground, { index, background, status: path[index - active] ?? 'active', known: cast[index] }),
  );
  return { members, warrants: members.flatMap((member) => warrantsOf(ground, member)) };
}

/** The list again and again, up to so many. */
const deal = (list: readonly string[], count: number): string[] =>
  Array.from({ length: Math.ceil(count / list.length) }, () => list)
    .flat()
    .slice(0, count);

interface Place {
  readonly index: number;
  readonly background: string;
  readonly status: string;
  readonly known: Somebody | undefined;
}

const STANDING: Readonly<Record<string, MembershipRow['status']>> = {
  applied: 'invited',
  interviewing: 'invited',
  screening: 'invited',
  alumni: 'revoked',
  declined: 'revoked',
};

function makeMember(ground: Ground, { index, background, status, known }: Place): CohortMember {
  const { outline, ids, people } = ground;
  const dice = ground.dice.branch(`mentor ${index}`);
  const { membership, languages } =
    known ?? people.stranger({ roles: ['mentor'], status: STANDING[status] ?? 'active' });
  const others = dice.some(
    BACKGROUNDS.filter((code) => code !== background),
    dice.between(0, 2),
  );
  const knows = [
    ...dice.shuffle(expertiseOf[background] ?? []).slice(0, 4),
    ...others.flatMap((code) => expertiseOf[code]?.slice(0, 1) ?? []),
  ];
  const mentor: MentorRow = {
    id: ids.next(),
    membershipId: membership.id,
    primaryBackground: background,
    otherBackgrounds: others,
    expertise: [...new Set(knows)],
    languages,
    zone: outline.zone,
    hoursPerMonth: hoursOf(index, dice.pick(HOURS)),
    canLead: index === 0 || (!known && status === 'active' && index % 2 === 1),
    status,
    joinedOn: joinedOn(ground, status, index),
  };
  return { mentor, membership, warrant: warrantState(index, status) };
}

/** C3: around a day and a half a month. */
const HOURS = [10, 12, 12, 12, 14, 16];
const MOST_HOURS = 16;
/** The lead of the cast has two teams and time for both. */
const hoursOf = (index: number, drawn: number): number => (index === 0 ? MOST_HOURS : drawn);

function joinedOn({ dice, calendar, outline }: Ground, status: string, index: number): string | null {
  if (STANDING[status] === 'invited' || status === 'declined') return null;
  const months =
    status === 'probation'
      ? 1 + (index % 2)
      : dice.branch(`joined ${index}`).between(25, Math.max(27, outline.monthsSinceLaunch));
  return calendar.months(-months);
}

/** The last three of the first seven: no one of the cast, and always among the active. */
const SPECIAL: Readonly<Record<number, CohortMember['warrant']>> = { 4: 'expiring', 5: 'expired', 6: 'revoked' };

function warrantState(index: number, status: string): CohortMember['warrant'] {
  if (status === 'active') return SPECIAL[index] ?? 'current';
  if (status === 'probation' || status === 'on_leave') return 'current';
  return status === 'alumni' ? 'expired' : null;
}

/** C2: a warrant for the year that runs and, for those who were here before, one for the year before. */
function warrantsOf(ground: Ground, { mentor, membership, warrant }: CohortMember): WarrantRow[] {
  if (!warrant) return [];
  const { dice, calendar } = ground;
  const drawn = dice.branch(`warrant ${membership.name}`);
  const expires = {
    current: drawn.between(40, 330),
    expiring: EXPIRING_DAYS,
    expired: -drawn.between(12, 40),
    revoked: drawn.between(90, 200),
  }[warrant];
  const last = calendar.day(mentor.status === 'probation' ? drawn.between(336, 350) : expires);
  const newest = signedFor(ground, mentor, last);
  const revoked =
    warrant === 'revoked'
      ? {
          revokedAt: calendar.at(-drawn.between(12, 25), 15 * 60),
          revokedBy: ground.officeId,
          revokeReason: drawn.pick(revocations),
        }
      : {};
  const before = mentor.status === 'probation' ? [] : [signedFor(ground, mentor, addMonths(last, -12))];
  return [...before, { ...newest, ...revoked }];
}

function signedFor({ ids, officeId, dice }: Ground, mentor: MentorRow, expiresOn: string): WarrantRow {
  const onPaper = dice.branch(`paper ${mentor.id}`).hits(0.3);
  return {
    id: ids.next(),
    mentorId: mentor.id,
    textVersion: TEXT_VERSION,
    signedAt: `${addMonths(expiresOn, -12)}T12:00:00.000Z`,
    recordedBy: onPaper ? officeId : null,
    expiresOn,
    revokedAt: null,
    revokedBy: null,
    revokeReason: null,
  };
}

import { type Refusal, when } from '@outrigger/kernel';
import type { Consent, ContactKind, IntroductionStatus, Outcome, Reply, Shareable } from './introduction.entity.js';

/** Days until the next step of one, where nobody says another day. */
export const STEP_DAYS = { owned: 7, approached: 7, made: 14, refused: 3 } as const;

const ON_ITS_WAY: readonly string[] = ['accepted', 'circulating', 'mentored', 'paused'];

/** A3: introductions are for ventures that the programme accompanies. */
export const reviewAsking = (ventureStatus: string): Refusal[] =>
  when(
    !ON_ITS_WAY.includes(ventureStatus),
    'VENTURE_NOT_READY',
    'Introductions are for ventures that were accepted and have not ended.',
    'ventureId',
  );

/** What the rules need to know of one. */
export interface Standing {
  readonly status: IntroductionStatus;
  readonly ownerId: string | null;
  /** Its owner, or the office. */
  readonly mayMove: boolean;
}

const over = ({ status }: Pick<Standing, 'status'>): Refusal[] =>
  when(status === 'closed', 'INTRODUCTION_OVER', 'This introduction has its outcome already.', 'introductionId');

const notTheirs = ({ mayMove }: Pick<Standing, 'mayMove'>): Refusal[] =>
  when(!mayMove, 'NOT_THE_OWNER', 'Its owner moves it on, or the office.', 'introductionId');

/** A5: each has an owner; one that is there is not taken from them. */
export const reviewTaking = ({ status, ownerId }: Omit<Standing, 'mayMove'>): Refusal[] => [
  ...over({ status }),
  ...when(ownerId !== null, 'OWNED', 'Somebody else has taken this introduction already.', 'introductionId'),
];

/** A5, C2: by the office. Of a mentor who is kept away nothing more is said. */
export const reviewAssigning = ({ status }: Pick<Standing, 'status'>, isFit: boolean): Refusal[] => [
  ...over({ status }),
  ...when(!isFit, 'OWNER_UNFIT', 'This person cannot own it.', 'ownerId'),
];

const movable = (standing: Standing): Refusal[] => [
  ...over(standing),
  ...notTheirs(standing),
  ...when(standing.ownerId === null, 'UNOWNED', 'Give it an owner first.', 'introductionId'),
];

/** A5: a step was done, and the next one has a day. */
export const reviewStep = (standing: Standing, nextOn: string, today: string): Refusal[] => [
  ...movable(standing),
  ...when(nextOn < today, 'DAY_HAS_PASSED', 'The next step is to come. Choose a day from today on.', 'nextOn'),
];

export interface Choosing {
  readonly kind: ContactKind;
  readonly hasSpecialist: boolean;
  /** C2; null without a mentor. */
  readonly mentorIsFit: boolean | null;
  /** Null without a programme. */
  readonly programmeIsOpen: boolean | null;
  readonly shared: readonly Shareable[];
}

/** A3: whom it is to be, and what they are told. */
export function reviewContact(
  standing: Standing,
  { kind, hasSpecialist, mentorIsFit, programmeIsOpen, shared }: Choosing,
): Refusal[] {
  return [
    ...movable(standing),
    ...when(
      standing.status === 'made',
      'MADE',
      'They were introduced already: close it with its outcome.',
      'introductionId',
    ),
    ...when(kind === 'specialist' && !hasSpecialist, 'NO_CONTACT', 'Give a name and a mail address.', 'contactEmail'),
    ...when(kind === 'mentor' && mentorIsFit !== true, 'MENTOR_UNFIT', 'This mentor cannot be introduced.', 'mentorId'),
    ...when(
      kind === 'programme' && programmeIsOpen !== true,
      'NO_SUCH_PROGRAMME',
      'This programme takes no introductions.',
      'programmeId',
    ),
    ...when(shared.length === 0, 'NOTHING_SHARED', 'Choose what they are told of the venture.', 'shared'),
  ];
}

/** A3, V4: what was consented to covers it; to another programme consent is asked for anew each time. */
export const isCovered = (
  { consent, consented }: { readonly consent: Consent; readonly consented: readonly Shareable[] },
  { kind, shared }: Pick<Choosing, 'kind' | 'shared'>,
): boolean => consent === 'given' && kind !== 'programme' && shared.every((field) => consented.includes(field));

export interface Consenting {
  readonly status: IntroductionStatus;
  readonly byFounder: boolean;
  readonly shared: readonly Shareable[];
  /** What the founder saw. */
  readonly seen: readonly Shareable[];
}

/** V4: the founders' consent, to what they saw. */
export function reviewConsent({ status, byFounder, shared, seen }: Consenting): Refusal[] {
  const same = shared.length === seen.length && shared.every((field) => seen.includes(field));
  return [
    ...over({ status }),
    ...when(!byFounder, 'CONSENT_IS_THE_FOUNDERS', 'Only the founders consent.', 'introductionId'),
    ...when(
      !same,
      'SHARING_CHANGED',
      'What would be shared has changed since you looked. Look at it, then decide.',
      'seen',
    ),
  ];
}

export interface Approaching extends Standing {
  readonly kind: ContactKind | null;
  readonly consent: Consent;
}

/** A3: nobody is asked before the founders have consented to what they are told. */
export const reviewApproach = (approaching: Approaching): Refusal[] => [
  ...over(approaching),
  ...notTheirs(approaching),
  ...when(approaching.kind === null, 'NO_CONTACT', 'Choose first whom they are introduced to.', 'introductionId'),
  ...when(
    approaching.kind !== null && approaching.consent !== 'given',
    'NO_CONSENT',
    'The founders have not consented to what would be shared.',
    'introductionId',
  ),
  ...when(
    approaching.status === 'approached' || approaching.status === 'made',
    'APPROACHED',
    'They were asked already.',
    'introductionId',
  ),
];

/** A5: the one who was asked answers once. */
export const reviewReply = ({
  status,
  reply,
  consent,
}: {
  readonly status: IntroductionStatus;
  readonly reply: Reply | null;
  readonly consent: Consent;
}): Refusal[] =>
  when(
    status !== 'approached' || reply !== null || consent !== 'given',
    'NOT_ASKED',
    'This is not asked any more. You need not do anything.',
  );

export interface Closing extends Standing {
  readonly byFounder: boolean;
  readonly outcome: Outcome;
}

/** A5: it ends only in an outcome; one that was never made was of no use yet. */
export const reviewClosing = ({ byFounder, outcome, ...standing }: Closing): Refusal[] => [
  ...over(standing),
  ...(byFounder && outcome === 'withdrawn' ? [] : notTheirs(standing)),
  ...when(
    (outcome === 'useful' || outcome === 'fruitless') && standing.status !== 'made' && standing.status !== 'closed',
    'NOT_MADE',
    'They were not introduced yet: it can be declined or withdrawn, or go on.',
    'outcome',
  ),
];

export interface Answering {
  readonly answer: Reply | null;
  readonly emptiedAt: Date | null;
  readonly says: Reply;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
}

/** A3: the other programme's consent: it names whom it introduces, or says no; and may take it back. */
export function reviewAnswer({ answer, emptiedAt, says, contactName, contactEmail }: Answering): Refusal[] {
  const field = 'receivedId';
  if (says === 'withdrawn') {
    return when(answer !== 'yes', 'NOTHING_TO_WITHDRAW', 'There is no yes to take back.', field);
  }
  return [
    ...when(answer !== null, 'ANSWERED', 'This was answered already.', field),
    ...when(emptiedAt !== null, 'NOT_ASKED', 'The other side has taken its question back.', field),
    ...when(
      says === 'yes' && (!contactName || !contactEmail),
      'NO_CONTACT',
      'Name whom you introduce, with a mail address.',
      'contactEmail',
    ),
  ];
}

import { type Refusal, when } from '@outrigger/kernel';
import type { ConsentAnswer, DeliveryKind, Part } from './delivery.entity.js';

/** O2: an adopter sends a team of up to five. */
export const DELEGATION = 5;

export interface Delegation {
  readonly taken: readonly number[];
  readonly isKnown: boolean;
}

/** O2: six is refused. */
export const reviewDelegate = ({ taken, isKnown }: Delegation): Refusal[] => [
  ...when(isKnown, 'DELEGATE_KNOWN', 'This person is in the delegation already.', 'email'),
  ...when(
    !isKnown && taken.length >= DELEGATION,
    'DELEGATION_FULL',
    `An organisation sends a team of up to ${DELEGATION}.`,
    'adopterId',
  ),
];

/** The first seat that is free. */
export const freeSeat = (taken: readonly number[]): number =>
  Array.from({ length: DELEGATION }, (_, at) => at + 1).find((seat) => !taken.includes(seat)) ?? DELEGATION + 1;

export interface Observation {
  readonly consents: readonly ConsentAnswer[];
  readonly isSigned: boolean;
  readonly isConfirmed: boolean;
  readonly endsAt: Date | null;
}

/**
 * O4: the venture and the mentors have consented, the observer has signed, and the session is not over.
 *
 * @returns why it is closed, all of it.
 */
export const reviewObserving = ({ consents, isSigned, isConfirmed, endsAt }: Observation, now: Date): Refusal[] => [
  ...when(!isConfirmed, 'NO_SESSION', 'No session is chosen for it that takes place.', 'blockId'),
  ...when(
    consents.length === 0 || consents.some((answer) => answer !== 'yes'),
    'NO_CONSENT',
    'The founders and the mentors have not all consented.',
    'blockId',
  ),
  ...when(!isSigned, 'NOT_SIGNED', 'Sign the confidentiality first.', 'blockId'),
  ...when(
    endsAt !== null && endsAt <= now,
    'OVER',
    'This session is over, and what was seen of it is closed.',
    'blockId',
  ),
];

export interface PartEvidence {
  readonly part: Part;
  readonly attended: number;
  readonly blocks: number;
  /** What the part is about took place: consents and signature, the meeting's record, the filed report. */
  readonly isBacked: boolean;
}

const WANTED: Readonly<Record<DeliveryKind, readonly Part[]>> = {
  immersion: ['curriculum', 'observation', 'meeting', 'informal', 'strategy'],
  onsite: ['curriculum'],
};

const SAYS: Readonly<Record<Part, string>> = {
  curriculum: 'The sessions of the curriculum were not all attended.',
  observation: 'No team session was observed with consent and a signed confidentiality.',
  meeting: 'No monthly meeting of the mentors was attended.',
  informal: 'Mentors, entrepreneurs and management were not met informally.',
  strategy: 'The strategy session was not attended, or its report is not filed.',
};

export interface PartState extends PartEvidence {
  readonly isDone: boolean;
}

/** O7: part by part; a session of the curriculum that was missed leaves its part open, of the others one is enough. */
export const partsOf = (kind: DeliveryKind, evidence: readonly PartEvidence[]): PartState[] =>
  WANTED[kind].map((part) => {
    const found = evidence.find((each) => each.part === part) ?? { part, attended: 0, blocks: 0, isBacked: false };
    const enough = part === 'curriculum' ? found.blocks > 0 && found.attended >= found.blocks : found.attended > 0;
    return { ...found, isDone: enough && found.isBacked };
  });

/** O7: a certificate with a part missing is refused with all that is missing. */
export const reviewCertificate = (parts: readonly PartState[]): Refusal[] =>
  parts.flatMap(({ part, isDone }) => when(!isDone, `MISSING_${part.toUpperCase()}`, SAYS[part], 'delegateId'));

/** What a block names; null where it names none. */
export interface Named {
  readonly instructorId: string | null;
  readonly sessionId: string | null;
  readonly meetingId: string | null;
}

/** Whether there are such rows in this programme. */
export interface KnownRows {
  readonly instructor: boolean;
  readonly session: boolean;
  readonly meeting: boolean;
}

/** A block names what its part is about, and rows of this programme. */
export const reviewBlock = (part: Part, changes: Named, known: KnownRows): Refusal[] => [
  ...when(
    changes.sessionId !== null && (part === 'curriculum' || part === 'meeting' || part === 'informal'),
    'NO_SESSION_HERE',
    'Only observing and the strategy session are about a session of a team.',
    'sessionId',
  ),
  ...when(changes.meetingId !== null && part !== 'meeting', 'NO_MEETING_HERE', 'Only the meeting is one.', 'meetingId'),
  ...when(
    changes.instructorId !== null && !known.instructor,
    'NO_SUCH_INSTRUCTOR',
    'Choose a manager, a trainer or a mentor of this programme.',
    'instructorId',
  ),
  ...when(
    changes.sessionId !== null && !known.session,
    'NO_SUCH_SESSION',
    'Choose a session of this programme.',
    'sessionId',
  ),
  ...when(
    changes.meetingId !== null && !known.meeting,
    'NO_SUCH_MEETING',
    'Choose a meeting of this programme.',
    'meetingId',
  ),
];

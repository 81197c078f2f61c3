import type { Identified } from './rows.js';

export interface DeliveryRow extends Identified {
  readonly kind: 'immersion' | 'onsite';
  readonly title: string;
  readonly versionId: string;
  readonly zone: string;
  readonly place: string;
  readonly plannedAt: string;
  readonly plannedBy: string;
}

export interface BlockRow extends Identified {
  readonly deliveryId: string;
  readonly halfDay: number;
  readonly part: string;
  readonly title: string;
  readonly unitId: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly room: string;
  readonly instructorId: string | null;
  readonly sessionId: string | null;
  readonly meetingId: string | null;
}

export interface DelegateRow extends Identified {
  readonly deliveryId: string;
  readonly adopterId: string;
  readonly seat: number;
  readonly membershipId: string;
  readonly position: string;
  readonly signedName: string | null;
  readonly signedAt: string | null;
}

export interface PresenceRow extends Identified {
  readonly blockId: string;
  readonly delegateId: string;
  readonly attendedAt: string;
  readonly via: 'code';
}

export interface ConsentRow extends Identified {
  readonly blockId: string;
  readonly membershipId: string;
  readonly side: 'founder' | 'mentor';
  readonly answer: 'yes' | 'no';
  readonly askedAt: string;
  readonly answeredAt: string;
}

/** Trainings of the centre, in the order in which they can be written. */
export interface TrainingRows {
  readonly trainingDelivery: readonly DeliveryRow[];
  readonly trainingBlock: readonly BlockRow[];
  readonly trainingDelegate: readonly DelegateRow[];
  readonly trainingAttendance: readonly PresenceRow[];
  readonly observationConsent: readonly ConsentRow[];
}

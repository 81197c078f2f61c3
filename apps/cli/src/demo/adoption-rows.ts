import type { Identified } from './rows.js';

export interface AdopterRow extends Identified {
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly wish: string;
  readonly stage: string;
  readonly askedAt: string;
  readonly nextStep: string | null;
  readonly nextOn: string | null;
  readonly immersionOn: string | null;
  readonly trainedOn: string | null;
  readonly launchedOn: string | null;
  readonly programmeId: string | null;
  readonly managerName: string | null;
  readonly managerEmail: string | null;
}

export interface AgreementRow extends Identified {
  readonly adopterId: string;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sharing: string;
  readonly terms: string;
  readonly draftedAt: string;
  readonly draftedBy: string;
  readonly sentAt: string;
  readonly centreName: string | null;
  readonly centreSignedAt: string | null;
  readonly adopterName: string | null;
  readonly adopterSignedAt: string | null;
  readonly adopterVia: string | null;
}

interface FirstMentorRow extends Identified {
  readonly adopterId: string;
  readonly name: string;
  readonly email: string;
  readonly primaryBackground: string;
  readonly canLead: boolean;
}

export interface AdopterStepRow extends Identified {
  readonly adopterId: string;
  readonly at: string;
  readonly byId: string;
  readonly kind: string;
  readonly words: string;
  readonly heldOn: string | null;
  readonly withWhom: string | null;
}

export interface AdopterQuestionRow extends Identified {
  readonly adopterId: string;
  readonly question: string;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly answer: string | null;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
}

/** Adopters of the centre with what hangs on them. */
export interface AdoptionRows {
  readonly adopter: readonly AdopterRow[];
  readonly adopterAgreement: readonly AgreementRow[];
  readonly firstMentor: readonly FirstMentorRow[];
  readonly adopterStep: readonly AdopterStepRow[];
  readonly adopterQuestion: readonly AdopterQuestionRow[];
}

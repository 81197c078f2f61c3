import type { FormField } from '@outrigger/intake';
import type { Identified } from './rows.js';

interface FormRow extends Identified {
  readonly name: string;
  readonly fields: readonly FormField[];
  readonly revision: number;
  readonly editedAt: string;
}

interface FormVersionRow extends Identified {
  readonly formId: string;
  readonly version: number;
  readonly fields: readonly FormField[];
  readonly publishedAt: string;
  readonly publishedBy: string;
}

interface IntakeRow extends Identified {
  readonly name: string;
  readonly formId: string;
  readonly about: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly rules: readonly object[];
}

interface ApplicationRow extends Identified {
  readonly intakeId: string;
  readonly formVersionId: string;
  readonly applicantId: string;
  readonly ventureId: string;
  readonly status: 'submitted';
  readonly answers: object;
  readonly founders: readonly object[];
  readonly revision: number;
  readonly startedAt: string;
  readonly savedAt: string;
  readonly submittedAt: string;
  readonly releaseVersion: number;
  readonly signedName: string;
}

interface DecisionRow extends Identified {
  readonly ventureId: string;
  readonly outcome: 'accepted' | 'declined' | 'deferred';
  readonly fromStatus: string;
  readonly reason: string;
  readonly message: string;
  readonly intakeId: string | null;
  readonly decidedAt: string;
  readonly decidedBy: string;
  readonly letterAt: string;
  readonly settledAt: string;
}

interface RoundRow extends Identified {
  readonly name: string;
  readonly dueOn: string;
  readonly perApplication: number;
  readonly openedAt: string;
  readonly openedBy: string;
}

interface CriterionRow extends Identified {
  readonly roundId: string;
  readonly position: number;
  readonly name: string;
  readonly weight: number;
  readonly descriptors: readonly string[];
}

interface EntryRow extends Identified {
  readonly roundId: string;
  readonly ventureId: string;
}

interface EvaluationRow extends Identified {
  readonly entryId: string;
  readonly evaluatorId: string;
  readonly assignedAt: string;
  readonly assignedBy: string;
  readonly comment: string;
  readonly submittedAt: string | null;
}

interface ScoreRow extends Identified {
  readonly evaluationId: string;
  readonly criterionId: string;
  readonly score: number;
  readonly comment: string;
}

/** One list a table, in the order in which they can be written. */
export interface IntakeRows {
  readonly intakeForm: readonly FormRow[];
  readonly intakeFormVersion: readonly FormVersionRow[];
  readonly intake: readonly IntakeRow[];
  readonly application: readonly ApplicationRow[];
  readonly decision: readonly DecisionRow[];
}

export interface EvaluationRows {
  readonly evaluationRound: readonly RoundRow[];
  readonly evaluationCriterion: readonly CriterionRow[];
  readonly evaluationEntry: readonly EntryRow[];
  readonly evaluation: readonly EvaluationRow[];
  readonly evaluationScore: readonly ScoreRow[];
}

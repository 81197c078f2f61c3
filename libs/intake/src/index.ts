import { Application } from './application/application.entity.js';
import { Decision, OutcomeConsent } from './evaluation/decision.entity.js';
import {
  Evaluation,
  EvaluationCriterion,
  EvaluationEntry,
  EvaluationRound,
  EvaluationScore,
} from './evaluation/round.entity.js';
import { IntakeForm, IntakeFormVersion } from './form/form.entity.js';
import { Intake, IntakeRelease } from './period/intake.entity.js';

export { OUTCOME_CONSENT } from './evaluation/consent.purpose.js';
export type { DecisionOutcome } from './evaluation/decision.entity.js';
export { OutcomeEnum } from './evaluation/decision.graphql.js';
export { type FieldChange, formChanges } from './form/form-changes.policy.js';
export { type FormField } from './form/form.entity.js';
export { FormFieldInput, FormFieldType } from './form/form.graphql.js';
export { MOST_FIELDS } from './form/form.policy.js';
export { FormService, reviewFields } from './form/form.service.js';
export { TEMPLATE as FORM_TEMPLATE } from './form/form.template.js';
export { IntakeModule } from './intake.module.js';

/** For the connection only: a room's rows are its own. */
export const intakeEntities = [
  Application,
  Decision,
  Evaluation,
  EvaluationCriterion,
  EvaluationEntry,
  EvaluationRound,
  EvaluationScore,
  Intake,
  IntakeForm,
  IntakeFormVersion,
  IntakeRelease,
  OutcomeConsent,
];

import { FORM_TEMPLATE, type FormField } from '@outrigger/intake';
import { Stack } from './dice.js';
import type { Ground } from './ground.js';
import type { TakenIn } from './intake.js';
import type { IntakeRows } from './intake-rows.js';
import type { VentureRow } from './rows.js';
import { messages, problems, solutions, teams } from './texts/applications.js';

/** From day to day, counted from today: the intakes follow one another. */
const INTAKES = [
  { name: 'Intake 11', from: -400, until: -50 },
  { name: 'Intake 12', from: -50, until: 45 },
  { name: 'Intake 13', from: 45, until: 140 },
];
const [EARLIER, NOW, NEXT] = [0, 1, 2];
const MORNING = 9 * 60;
/** Minutes that a decision can be taken back for before its letter leaves. */
const SETTLING = 2;

/** V1, V2: a form, three intakes, and what every venture that applied wrote to us. */
export function applyAll(ground: Ground, ventures: readonly TakenIn[]): IntakeRows {
  const { calendar } = ground;
  const { form, version } = publish(ground, fieldsFor(ventures));
  const intakes = INTAKES.map((span) => intakeOf(ground, form.id, span));
  const idOf = (which: number): string => intakes[which]?.id ?? '';
  const applied = ventures.filter(({ venture }) => venture.submittedOn !== null);
  const write = writer(ground, version.id);
  const opened = calendar.day(INTAKES[NOW]?.from ?? 0);
  return {
    intakeForm: [form],
    intakeFormVersion: [version],
    intake: intakes,
    application: applied.map((taken) => write(taken, idOf((taken.venture.submittedOn ?? '') < opened ? EARLIER : NOW))),
    decision: applied.flatMap(({ venture }) => decisionOn(ground, venture, idOf(NEXT))),
  };
}

interface Published {
  readonly form: IntakeRows['intakeForm'][number];
  readonly version: IntakeRows['intakeFormVersion'][number];
}

function publish({ ids, calendar, officeId }: Ground, fields: readonly FormField[]): Published {
  const at = calendar.at(-401, MORNING);
  const form = { id: ids.next(), name: 'Application', fields, revision: 1, editedAt: at };
  const version = { id: ids.next(), formId: form.id, version: 1, fields, publishedAt: at, publishedBy: officeId };
  return { form, version };
}

function intakeOf(
  { ids, calendar, outline }: Ground,
  formId: string,
  { name, from, until }: (typeof INTAKES)[number],
): IntakeRows['intake'][number] {
  const values = [...new Set(outline.origins)];
  const words = `We mentor ventures of our own: one of you should be one of these: ${values.join(', ')}.`;
  return {
    id: ids.next(),
    name,
    formId,
    about: `Open to new ventures of ${outline.city} and around. We read every application ourselves.`,
    opensAt: calendar.at(from, MORNING),
    closesAt: calendar.at(until, MORNING),
    rules: [{ fact: 'origin', field: null, test: 'among', values, limit: null, words }],
  };
}

/** The template; what mentors can help with is what these ventures ask for. */
function fieldsFor(ventures: readonly TakenIn[]): FormField[] {
  const needs = [...new Set(ventures.flatMap(({ venture }) => venture.needs))].sort();
  const options = needs.map((value) => ({ value, label: `${value.charAt(0).toUpperCase()}${value.slice(1)}` }));
  return FORM_TEMPLATE.map((field) => (field.means === 'needs' ? { ...field, options } : field));
}

type Application = IntakeRows['application'][number];

function writer(
  { ids, people, dice, calendar }: Ground,
  formVersionId: string,
): (taken: TakenIn, intakeId: string) => Application {
  const branch = dice.branch('applications');
  const [problem, solution, team] = [problems, solutions, teams].map((list) => new Stack(branch, list));
  const known = new Map(people.memberships.map(({ id, name, email }) => [id, { name, email }]));
  return ({ venture, founders: [first, ...others] }, intakeId) => {
    const { id: ventureId, name, oneLiner, origin, stage, sector, needs } = venture;
    const applicantId = first?.membershipId ?? '';
    const told = { problem: problem?.draw() ?? '', solution: solution?.draw() ?? '', team: team?.draw() ?? '' };
    const at = `${venture.submittedOn ?? calendar.day(0)}T15:20:00.000Z`;
    return {
      id: ids.next(),
      intakeId,
      formVersionId,
      applicantId,
      ventureId,
      status: 'submitted',
      answers: { name, oneLiner, origin, stage, sector, needs, ...told },
      founders: others.flatMap(({ membershipId }) => known.get(membershipId) ?? []),
      revision: 9,
      startedAt: at,
      savedAt: at,
      submittedAt: at,
      releaseVersion: 1,
      signedName: known.get(applicantId)?.name ?? '',
    };
  };
}

const OUTCOMES: Readonly<Record<string, 'declined' | 'deferred' | undefined>> = {
  declined: 'declined',
  deferred: 'deferred',
};

/** The first decision on a venture; of one that has left meanwhile, the later one stands on the venture. */
function decisionOn(
  { ids, officeId }: Ground,
  { id, status, decidedAt, decisionReason }: VentureRow,
  nextIntakeId: string,
): IntakeRows['decision'] {
  if (!decidedAt || ['graduated', 'closed'].includes(status)) return [];
  const outcome = OUTCOMES[status] ?? 'accepted';
  const left = new Date(Date.parse(decidedAt) + SETTLING * 60_000).toISOString();
  return [
    {
      id: ids.next(),
      ventureId: id,
      outcome,
      fromStatus: 'screening',
      reason: decisionReason ?? '',
      message: messages[outcome] ?? '',
      intakeId: outcome === 'deferred' ? nextIntakeId : null,
      decidedAt,
      decidedBy: officeId,
      letterAt: left,
      settledAt: left,
    },
  ];
}

import type { TestDatabase } from '../../support/database.js';
import type { TenantTable, Text } from './catalogue.js';

/** Columns that hold no canary, because the product works by what they say; `*` is any table. */
const MEANINGFUL: readonly string[] = [
  '*.zone',
  '*.locale',
  '*.text_locale',
  '*.roles',
  '*.status',
  '*.state',
  '*.part',
  '*.topic',
  '*.stage',
  '*.origin',
  '*.from_status',
  '*.to_status',
  '*.kind',
  'programme.brand_color',
  'programme_policy.settings',
  '*.primary_background',
  'closing_cause.code',
  'evaluation_criterion.descriptors',
  'graduation.proposed_side',
  'graduation.currency',
  'graduation.raised',
  'mentor_interview.ratings',
  'saved_view.list',
  'saved_view.name',
  'stored_file.slot',
  'stored_file.extension',
  'stored_file.media_type',
  'stored_file.sha256',
  'incoming_mail.came_by',
  'letter.ics_method',
  'letter.stream',
  'letter.unsubscribe_url',
  'letter.list_name',
  'mail_choice.choice',
  'mail_choice.was',
  'mail_habit.rhythm',
  'suppression.reason',
  'availability.weekly',
  'dated_hours.windows',
  'hours_question.answer',
  'hours_question.undo',
  'opening_hours.weekly',
  'whirlwind_answer.side',
  'whirlwind_guest.coming',
  'team_proposal.founder_answer',
  '*.founder_via',
  'team_proposal_seat.answer',
  '*.answered_via',
  'interest.answer',
  'meeting_place.answer',
  'meeting_place.attended_via',
  'meeting_series.clock',
  'session_attendance.answer',
  '*.ask',
  'session_note.readers',
  'session_reminder.about',
  '*.step',
  'session_wish.topics',
  'session_wish.urgency',
  'outcome_answer.currency',
  'outcome_answer.raised',
  'outcome_answer.standing',
  'outcome_survey.cohort',
  'risk_score.cause_group',
  '*.side',
  '*.cancel_side',
  '*.outcome',
  'fact.line',
  'introduction.consent',
  'introduction.shared',
  '*.country',
  'announcement.audience',
  'announcement.kinds',
  'announcement.countries',
  'network_arrival.news',
  'adopter_agreement.sharing',
  'adopter_agreement.adopter_via',
  'curriculum.source',
  '*.letter_kind',
  'observation_consent.answer',
  '*.period',
  '*.level',
  '*.standing',
  'sharing_choice.training',
  'named_figure.figures',
  'figure_nudge.finding',
  'figure_question.finding',
  '*.measure',
  '*.other',
  'introduction.reply',
  'received_introduction.answer',
  'whirlwind_guest.coming',
  'team_run.input',
  'team_run.input_hash',
  'team_run.result',
  '*.via',
  'api_client.key_hash',
  'api_client.scopes',
  'link.purpose',
  'link.answer',
  'link.said',
  'audit_row.verb',
  'audit_head.hash',
  'audit_seal.hash',
  'audit_seal.mac',
];

/** Lists: each of their things holds a canary in this part of it. */
const IN_EACH: Readonly<Record<string, string>> = {
  'application.founders': 'name',
  'intake.rules': 'words',
  'playbook_entry.fields': 'help',
  'playbook_version.fields': 'help',
  'playbook_copy.fields': 'help',
  'principles_signature.principles': 'title',
  'intake_form.fields': 'help',
  'intake_form_version.fields': 'help',
  'curriculum_version.units': 'body',
  'curriculum_unit.videos': 'title',
  'curriculum_unit.exercises': 'text',
  'curriculum_unit.quiz': 'question',
};

/** Things by name: the canary is in this one, as there are no others than are known. */
const UNDER: Readonly<Record<string, string>> = { 'received_introduction.shared': 'venture' };

/** An address: it keeps its shape, and holds a canary in its first part. */
const ADDRESSES = new Set(['membership.email', 'letter.from_address', 'letter.to_address']);

/** `canary.<programme>.<table>.<column>.<id of the row>`: tells by itself whose it is. */
export const CANARY = /canary\.([a-z0-9-]+)\.([a-z_]+)\.([a-z_]+)\.([0-9a-f]{32})/gi;

const key = (table: string, column: string): string => `${table}.${column}`;

const isMeaningful = (table: string, column: string): boolean =>
  !ADDRESSES.has(key(table, column)) && (MEANINGFUL.includes(key(table, column)) || MEANINGFUL.includes(`*.${column}`));

/** SQL of a canary in the shape of the column. */
function canary(slug: string, table: string, { column, type }: Text): string {
  const text = `'canary.${slug}.${table}.${column}.' || replace(id::text, '-', '')`;
  if (ADDRESSES.has(key(table, column))) return `${text} || '@example.org'`;
  // Twice: there are lists of two things at least.
  if (type === 'text[]') return `array[${text}, ${text}]`;
  const part = IN_EACH[key(table, column)];
  if (part)
    return `(select coalesce(jsonb_agg(e || jsonb_build_object('${part}', ${text})), '[]') from jsonb_array_elements(${column}) e)`;
  return type === 'jsonb'
    ? `${column} || jsonb_build_object('${UNDER[key(table, column)] ?? 'canary'}', ${text})`
    : text;
}

/**
 * Writes a canary into every text of every row of a programme.
 *
 * @returns the columns that took none although nobody said so: a rule of the table refuses it, or no row has a value.
 */
export async function plantCanaries(
  database: TestDatabase,
  tables: readonly TenantTable[],
  { id, slug }: { readonly id: string; readonly slug: string },
): Promise<string[]> {
  const barren: string[] = [];
  for (const { name, texts } of tables) {
    for (const text of texts.filter(({ column }) => !isMeaningful(name, column))) {
      const statement = `update ${name} set ${text.column} = ${canary(slug, name, text)}
        where tenant_id = $1 and ${text.column} is not null returning id`;
      const fault = await database.admin(statement, [id]).then(
        ({ length }) => (length > 0 ? undefined : 'no row has a value'),
        ({ message }: Error) => message,
      );
      if (fault) barren.push(`${name}.${text.column}: ${fault}`);
    }
  }
  return barren;
}

import type { Scale } from './scale.js';
import { type Filling, id, PROGRAMMES, series, TENANT } from './sql.js';

/** As many applications come in a month. */
const MONTHLY = 30;
const MONTHS_A_ROUND = 3;
const CRITERIA = 2;
const EVALUATORS = 2;
const FIELDS = JSON.stringify(
  ['name', 'problem'].map((key) => ({
    key,
    kind: 'text',
    label: `What is the ${key}?`,
    help: '',
    required: true,
    means: key === 'name' ? 'name' : null,
    options: [],
    min: null,
    max: null,
    from: null,
    until: null,
    takes: [],
  })),
);

/** Ventures in the order in which they applied, the newest first: `o` counts from 0, those on their way in come first. */
const inOrder = ({ ventures, teams }: Scale): string =>
  `${PROGRAMMES} ${series('v', ventures)} cross join lateral (select (v - 1 - ${teams} + ${ventures}) % ${ventures} as o) w`;

const MONTH = `1 + o / ${MONTHLY}`;
const ROUND = `1 + o / ${MONTHLY * MONTHS_A_ROUND}`;
const since = (months: string): string => `now() - (${months}) * interval '30 days'`;

/** An intake a month, each with its applications; the newest is open, and holds a few drafts. */
export function intakes(scale: Scale): readonly Filling[] {
  const months = Math.ceil(scale.ventures / MONTHLY);
  const [form, version] = [id('form', 'p'), id('form version', 'p')];
  return [
    {
      what: 'intake_form',
      text: `insert into intake_form (tenant_id, id, name, fields, revision, edited_at)
        select ${TENANT}, ${form}, 'Application', '${FIELDS}', 1, ${since('200')} from ${PROGRAMMES}`,
    },
    {
      what: 'intake_form_version',
      text: `insert into intake_form_version (tenant_id, id, form_id, version, fields, published_at)
        select ${TENANT}, ${version}, ${form}, 1, '${FIELDS}', ${since('200')} from ${PROGRAMMES}`,
    },
    {
      what: 'intake',
      text: `insert into intake (tenant_id, id, name, form_id, about, opens_at, closes_at, rules)
        select ${TENANT}, ${id('intake', 'p', 'i')}, 'Month ' || i, ${form}, '', ${since('i')} + interval '9 days',
               ${since('i - 1')} + interval '9 days', '[]' from ${PROGRAMMES} ${series('i', months)}`,
    },
    {
      what: 'application',
      text: `insert into application (tenant_id, id, intake_id, form_version_id, applicant_id, venture_id, status, answers, founders,
               revision, started_at, saved_at, submitted_at, website, release_version, signed_name)
        select ${TENANT}, ${id('application of', 'p', 'v')}, ${id('intake', 'p', MONTH)}, ${version}, ${id('founder', 'p', 'v * 2')},
               ${id('venture', 'p', 'v')}, 'submitted', jsonb_build_object('name', 'Venture ' || v, 'problem', 'Too much is done by hand.'),
               '[]'::jsonb, 3, ${since(MONTH)}, ${since(MONTH)}, ${since(MONTH)}, 'venture-' || v || '.example.org', 1, 'A founder'
          from ${inOrder(scale)}
        union all
        select ${TENANT}, ${id('draft', 'p', 'd')}, ${id('intake', 'p', '1')}, ${version}, ${id('founder', 'p', 'd * 2')}, null,
               'draft', '{"name": "Not yet"}'::jsonb, '[]'::jsonb, 2, now(), now(), null, null, null, null from ${PROGRAMMES} ${series('d', 5)}`,
    },
    {
      what: 'decision',
      text: `insert into decision (tenant_id, id, venture_id, outcome, from_status, reason, message, decided_at, letter_at, settled_at)
        select tenant_id, gen_random_uuid(), id, case status when 'declined' then 'declined' else 'accepted' end, 'screening',
               'As the panel saw it.', '', submitted_on + 20, submitted_on + 20, submitted_on + 20
          from venture where status in ('accepted', 'mentored', 'declined', 'graduated', 'closed')
           and tenant_id in (select ${TENANT} from ${PROGRAMMES})`,
    },
  ];
}

/** A round a quarter, of two criteria and two evaluators an application; the newest is open, and half done. */
export function evaluation(scale: Scale): readonly Filling[] {
  const rounds = Math.ceil(scale.ventures / (MONTHLY * MONTHS_A_ROUND));
  const [round, entry] = [id('round', 'p', 'r'), id('entry of', 'p', 'v')];
  const evaluator = id('mentor', 'p', `1 + (v * 7 + e * 41) % ${scale.mentors}`);
  const each = `${inOrder(scale)} ${series('e', EVALUATORS)}`;
  const isDone = `(e = 1 or o >= ${MONTHLY * MONTHS_A_ROUND})`;
  const then = since(`${MONTHS_A_ROUND} * (${ROUND}) - ${MONTHS_A_ROUND}`);
  return [
    {
      what: 'evaluation_round',
      text: `insert into evaluation_round (tenant_id, id, name, due_on, per_application, opened_at, closed_at)
        select ${TENANT}, ${round}, 'Quarter ' || r, current_date + 20 - 90 * (r - 1), ${EVALUATORS}, ${since(`${MONTHS_A_ROUND} * r`)},
               case when r > 1 then ${since(`${MONTHS_A_ROUND} * (r - 1)`)} end from ${PROGRAMMES} ${series('r', rounds)}`,
    },
    {
      what: 'evaluation_criterion',
      text: `insert into evaluation_criterion (tenant_id, id, round_id, position, name, weight, descriptors)
        select ${TENANT}, ${id('criterion', 'p', 'r', 'c')}, ${round}, c, 'Criterion ' || c, c, '{None,Little,Some,Good,Strong}'
          from ${PROGRAMMES} ${series('r', rounds)} ${series('c', CRITERIA)}`,
    },
    {
      what: 'evaluation_entry',
      text: `insert into evaluation_entry (tenant_id, id, round_id, venture_id)
        select ${TENANT}, ${entry}, ${id('round', 'p', ROUND)}, ${id('venture', 'p', 'v')} from ${inOrder(scale)}`,
    },
    {
      what: 'evaluation',
      text: `insert into evaluation (tenant_id, id, entry_id, evaluator_id, assigned_at, comment, submitted_at)
        select ${TENANT}, ${id('evaluation', 'p', 'v', 'e')}, ${entry}, ${evaluator}, ${then} - interval '30 days', 'Worth a talk.',
               case when ${isDone} then ${then} - interval '3 days' end from ${each}`,
    },
    {
      what: 'evaluation_score',
      text: `insert into evaluation_score (tenant_id, id, evaluation_id, criterion_id, score, comment)
        select ${TENANT}, ${id('score', 'p', 'v', 'e * 10 + c')}, ${id('evaluation', 'p', 'v', 'e')},
               ${id('criterion', 'p', ROUND, 'c')}, 1 + (v + e + c) % 5, '' from ${each} ${series('c', CRITERIA)} where ${isDone}`,
    },
  ];
}

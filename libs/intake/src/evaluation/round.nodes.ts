import { EVERYONE, many, node, NOBODY, one, type Visible, widen } from '@outrigger/graph';
import { ofMember } from '@outrigger/identity';
import { type Actor, may } from '@outrigger/kernel';
import { actorIsWarranted } from '@outrigger/mentors';
import { isExcluded } from '@outrigger/conflicts';
import { raw, type Sql, sql } from '@outrigger/tenancy';
import { ofVenture } from '@outrigger/ventures';

const isOffice = (actor: Actor): boolean => may(actor, 'rounds.read');

/** C2: a manager evaluates as one; everybody else by a current warrant. */
const mayEvaluate = (actor: Actor): Sql => (isOffice(actor) ? EVERYONE : actorIsWarranted(actor));

/**
 * V4: an application is open to its evaluators as long as its round is, and nothing keeps them from it. In terms of
 * `mine`, the evaluation, `me`, its entry, and `mr`, its round.
 */
const OWN = sql`evaluation mine join evaluation_entry me on me.tenant_id = mine.tenant_id and me.id = mine.entry_id
  join evaluation_round mr on mr.tenant_id = me.tenant_id and mr.id = me.round_id and mr.closed_at is null`;

const unexcluded = (
  actor: Actor,
): Sql => sql`not exists (select from mentor mm where mm.membership_id = ${actor.memberId}
  and ${isExcluded(sql`mm.id`, sql`me.venture_id`)})`;

/** Somebody who evaluates it now. @param where in terms of `mine`, `me` and `mr` */
const evaluates = (actor: Actor, where: Sql): Sql =>
  actor.memberId
    ? sql`(${mayEvaluate(actor)} and exists (select from ${OWN}
        where mine.evaluator_id = ${actor.memberId} and ${where} and ${unexcluded(actor)}))`
    : NOBODY;

/** The office, and those who evaluate. @param where in terms of `mine`, `me`, `mr` and the row */
const withEvaluators =
  (where: (row: Sql) => Sql): Visible =>
  (row, actor) =>
    isOffice(actor) ? EVERYONE : evaluates(actor, sql`mine.tenant_id = ${row}.tenant_id and ${where(row)}`);

node('EvaluationRound', {
  from: 'evaluation_round',
  visible: withEvaluators((row) => sql`mr.id = ${row}.id`),
  fields: {
    openedByName: (row) => ofMember(row, 'name', 'opened_by'),
    applications: (row, actor) =>
      isOffice(actor)
        ? sql`(select count(*)::int from evaluation_entry e where e.tenant_id = ${row}.tenant_id and e.round_id = ${row}.id)`
        : sql`null`,
    assigned: (row, actor) => (isOffice(actor) ? evaluations(row, 'true') : sql`null`),
    submitted: (row, actor) => (isOffice(actor) ? evaluations(row, 'x.submitted_at is not null') : sql`null`),
  },
  edges: {
    intake: one('Intake', 'intake_id'),
    criteria: many('EvaluationCriterion', 'round_id', { order: (row) => sql`${row}.position`, max: 12 }),
  },
});

const evaluations = (row: Sql, where: string): Sql => sql`(select count(*)::int from evaluation x
  join evaluation_entry e on e.tenant_id = x.tenant_id and e.id = x.entry_id
 where e.tenant_id = ${row}.tenant_id and e.round_id = ${row}.id and ${raw(where)})`;

node('EvaluationCriterion', {
  from: 'evaluation_criterion',
  visible: withEvaluators((row) => sql`mr.id = ${row}.round_id`),
});

node('EvaluationEntry', {
  from: 'evaluation_entry',
  visible: withEvaluators((row) => sql`me.id = ${row}.id`),
  fields: {
    name: (row) => ofVenture(row, 'name'),
    oneLiner: (row) => ofVenture(row, 'one_liner'),
    sector: (row) => ofVenture(row, 'sector'),
    stage: (row) => ofVenture(row, 'stage'),
    needs: (row) => ofVenture(row, 'needs'),
  },
  edges: {
    round: one('EvaluationRound', 'round_id'),
    application: one('Application', 'venture_id', { at: 'venture_id' }),
    evaluations: many('Evaluation', 'entry_id', { order: (row) => sql`${row}.id`, max: 20 }),
  },
});

/** V2: blind to each other until they have submitted, managers who evaluate too; drafts are nobody else's. */
const unblind: Visible = (row, actor) => {
  if (!actor.memberId) return isOffice(actor) ? EVERYONE : NOBODY;
  const own = sql`${row}.evaluator_id = ${actor.memberId}`;
  const ofEntry = sql`select from evaluation o where o.tenant_id = ${row}.tenant_id and o.entry_id = ${row}.entry_id
    and o.evaluator_id = ${actor.memberId} and o.submitted_at is`;
  if (isOffice(actor)) return sql`(${own} or not exists (${ofEntry} null))`;
  return sql`(${evaluates(actor, sql`me.id = ${row}.entry_id`)} and (${own} or exists (${ofEntry} not null)))`;
};

const unlessDraft =
  (column: string) =>
  (row: Sql, actor: Actor): Sql =>
    sql`case when ${row}.submitted_at is not null or ${row}.evaluator_id = ${actor.memberId} then ${row}.${raw(column)} else '' end`;

node('Evaluation', {
  from: 'evaluation',
  visible: unblind,
  fields: {
    evaluatorName: (row) => ofMember(row, 'name', 'evaluator_id'),
    isMine: (row, actor) => sql`(${row}.evaluator_id is not distinct from ${actor.memberId})`,
    comment: unlessDraft('comment'),
  },
  edges: {
    entry: one('EvaluationEntry', 'entry_id'),
    scores: many('EvaluationScore', 'evaluation_id', { order: (row) => sql`${row}.id`, max: 12 }),
  },
});

node('EvaluationScore', {
  from: 'evaluation_score',
  visible: (row, actor) => sql`exists (select from evaluation sx where sx.tenant_id = ${row}.tenant_id
    and sx.id = ${row}.evaluation_id and (sx.submitted_at is not null or sx.evaluator_id = ${actor.memberId})
    and ${unblind(sql`sx`, actor)})`,
});

// V4: evaluators read the applications that they judge, as long as the round is open.
widen('Application', (row, actor) =>
  isOffice(actor)
    ? NOBODY
    : evaluates(actor, sql`me.tenant_id = ${row}.tenant_id and me.venture_id = ${row}.venture_id`),
);

import { EVERYONE, node, NOBODY } from '@outrigger/graph';
import { may } from '@outrigger/kernel';
import { sql } from '@outrigger/tenancy';

/** The most answers that a page shows. */
const MOST_ANSWERS = 100;

node('ExchangeQuestion', {
  from: 'exchange_questions()',
  visible: (_, actor) => (may(actor, 'exchange.read') ? EVERYONE : NOBODY),
  fields: {
    isOurs: (row) => sql`${row}.programme_id = ${row}.tenant_id`,
    answerCount: (row) => sql`(select count(*)::int from exchange_answers(${row}.id) a where a.hidden_reason is null)`,
    isHelped: (row) => sql`${row}.helpful_ids <> '{}'`,
    answers: (row, { tenantId }) => sql`(select coalesce(json_agg(json_build_object('id', a.id, 'body', a.body,
        'answeredAt', a.answered_at, 'answererName', a.answerer_name, 'programmeName', a.programme_name,
        'isOurs', a.programme_id = ${tenantId}, 'isHelpful', a.is_helpful, 'hiddenReason', a.hidden_reason)), '[]')
      from (select * from exchange_answers(${row}.id) order by answered_at, id limit ${MOST_ANSWERS}) a)`,
  },
});

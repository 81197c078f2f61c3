import { NotFound } from '@outrigger/kernel';
import { sql, type Tx } from '@outrigger/tenancy';
import type { Answer, Question } from './exchange.policy.js';

/** @throws NotFound for one that is hidden from this programme, as for one that is not there. */
export async function needQuestion(tx: Tx, id: string): Promise<Question> {
  const [found] = await tx.sql<Question>`
    select programme_id = tenant_id as "isOurs", closed_at as "closedAt", hidden_reason as "hiddenReason"
      from exchange_questions() where id = ${id}`;
  if (!found) throw new NotFound('ExchangeQuestion', id);
  return found;
}

/** @throws NotFound for one that is hidden, is no answer to this question, or is not there. */
export async function needAnswer(tx: Tx, questionId: string, id: string): Promise<Answer> {
  const [found] = await tx.sql<Answer>`
    select programme_id = ${tx.actor.tenantId} as "isOurs", hidden_reason as "hiddenReason" from exchange_answers(${questionId}) where id = ${id}`;
  if (!found) throw new NotFound('ExchangeAnswer', id);
  return found;
}

const WRITTEN = {
  questions: sql`exchange_question where asked_at`,
  answers: sql`exchange_answer where answered_at`,
} as const;

/** What this programme has asked, or answered, within 24 hours. Its row is held: two at once are counted one after the other. */
export async function sinceYesterday(tx: Tx, what: keyof typeof WRITTEN): Promise<number> {
  await tx.sql`select id from programme for no key update`;
  const [counted] = await tx.sql<{ count: number }>`
    select count(*)::int as count from ${WRITTEN[what]} > ${tx.now}::timestamptz - interval '24 hours'`;
  return counted?.count ?? 0;
}

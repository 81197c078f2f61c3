import { crossTenant, CURRENT_TENANT, tenantTable } from '@outrigger/tenancy';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const QUESTION = `
  title text not null check (length(title) between 5 and 160),
  body text not null,
  tags text[] not null,
  asked_at timestamptz(3) not null,
  asked_by uuid not null,
  asker_name text not null,
  helpful_ids uuid[] not null,
  closed_at timestamptz(3),
  foreign key (tenant_id, asked_by) references membership (tenant_id, id)`;

const ANSWER = `
  question_id uuid not null,
  body text not null,
  answered_at timestamptz(3) not null,
  answered_by uuid not null,
  answerer_name text not null,
  foreign key (tenant_id, answered_by) references membership (tenant_id, id)`;

const HIDING = `
  post_id uuid not null,
  reason text not null,
  hidden_at timestamptz(3) not null,
  hidden_by uuid,
  foreign key (tenant_id, hidden_by) references membership (tenant_id, id),
  constraint one_hiding_a_post unique (tenant_id, post_id)`;

/** Questions between programmes: each keeps what its people wrote; the centre keeps what it has hidden, and why (O7). */
export class Exchange1700000000479 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await tenantTable(db, 'exchange_question', QUESTION, { grants: 'select, insert, update (helpful_ids, closed_at)' });
    await tenantTable(db, 'exchange_answer', ANSWER, { grants: 'select, insert' });
    await tenantTable(db, 'exchange_hiding', HIDING, { grants: 'select, insert, delete' });
    await db.query(`create index on exchange_question (tenant_id, asked_at)`);
    await db.query(`create index on exchange_question (tenant_id, asked_by)`);
    await db.query(`create index on exchange_answer (tenant_id, answered_at)`);
    await db.query(`create index on exchange_answer (tenant_id, answered_by)`);
    await db.query(`create index on exchange_hiding (tenant_id, hidden_by)`);
    await db.query(`create index answers_to_a_question on exchange_answer (question_id)`);
    for (const table of ['exchange_question', 'exchange_answer', 'exchange_hiding'])
      await crossTenant(db, 'outrigger_owner', table, 'select');
    await db.query(QUESTIONS);
    await db.query(ANSWERS);
    for (const way of WAYS) {
      await db.query(`revoke execute on function ${way} from public`);
      await db.query(`grant execute on function ${way} to outrigger_app`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function ${WAYS.toReversed().join(', ')}`);
    await db.query(`drop table exchange_hiding, exchange_answer, exchange_question`);
  }
}

const WAYS = ['exchange_questions()', 'exchange_answers(uuid)'];

/** What the centre has hidden is seen by the centre and by whose it is. */
const seen = (post: string, h = 'h'): string =>
  `(${h}.post_id is null or home.is_centre or ${post}.tenant_id = home.tenant_id)`;

const hiding = (
  post: string,
  h = 'h',
): string => `left join lateral (select y.post_id, y.reason from public.exchange_hiding y
    join public.programme c on c.tenant_id = y.tenant_id and c.is_centre where y.post_id = ${post}.id) ${h} on true`;

export const QUESTIONS = `
  create function exchange_questions() returns table (
    tenant_id uuid, id uuid, title text, body text, tags text[], asked_at timestamptz, asker_name text, programme_id uuid,
    programme_name text, helpful_ids uuid[], closed_at timestamptz, hidden_reason text, answer_count integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select home.tenant_id, q.id, q.title, q.body, q.tags, q.asked_at, q.asker_name, p.id, p.name, q.helpful_ids, q.closed_at,
           h.reason, (select count(*)::int from public.exchange_answer a where a.question_id = q.id and not exists (
             select from public.exchange_hiding y join public.programme c on c.tenant_id = y.tenant_id and c.is_centre
              where y.post_id = a.id))
      from public.programme home
      cross join public.exchange_question q
      join public.programme p on p.tenant_id = q.tenant_id
      ${hiding('q')}
     where home.tenant_id = ${CURRENT_TENANT} and home.status <> 'closed' and ${seen('q')}
  $$`;

const ANSWERS = `
  create function exchange_answers(question uuid) returns table (
    id uuid, body text, answered_at timestamptz, answerer_name text, programme_id uuid, programme_name text,
    is_helpful boolean, hidden_reason text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select a.id, a.body, a.answered_at, a.answerer_name, p.id, p.name, a.id = any(q.helpful_ids), h.reason
      from public.programme home
      join public.exchange_question q on q.id = $1
      ${hiding('q', 'g')}
      join public.exchange_answer a on a.question_id = q.id
      join public.programme p on p.tenant_id = a.tenant_id
      ${hiding('a')}
     where home.tenant_id = ${CURRENT_TENANT} and home.status <> 'closed' and ${seen('q', 'g')} and ${seen('a')}
  $$`;

import { sql, type Tx } from '@outrigger/tenancy';
import { MENTOR_STATUSES, type MentorStatus } from '../mentor.entity.js';

/** Somebody on the board: an applicant until they are accepted, a mentor from then on. */
export interface RecruitmentCard {
  /** Of the application, else of the mentor. */
  readonly id: string;
  readonly applicationId: string | null;
  readonly mentorId: string | null;
  readonly name: string;
  /** A code. */
  readonly background: string;
  readonly since: Date | null;
  readonly days: number | null;
  readonly isDuplicate: boolean;
  /** Of the last interview, 1 to 5. */
  readonly score: number | null;
}

export interface RecruitmentColumn {
  readonly status: MentorStatus;
  readonly count: number;
  readonly cards: readonly RecruitmentCard[];
}

/** Days for which a declined application stays on the board. */
const DECLINED_DAYS = 90;

/** Applications that are open or were declined lately; those that were accepted stand in the cohort. */
const applicants = ({ now }: Tx): ReturnType<typeof sql> => sql`
  select a.status, a.id as application_id, null::uuid as mentor_id, a.name, a.primary_background as background,
         a.status_since as since, a.duplicate_of_id is not null as is_duplicate
    from mentor_application a
   where a.status in ('applied', 'interviewing', 'screening')
      or (a.status = 'declined' and a.status_since > ${now}::timestamptz - make_interval(days => ${DECLINED_DAYS}::int))`;

const cohort = sql`
  select m.status, a.id, m.id, p.name, m.primary_background, coalesce(last.taken_at, m.joined_on::timestamptz), false
    from mentor m join membership p on p.tenant_id = m.tenant_id and p.id = m.membership_id
    left join mentor_application a on a.tenant_id = m.tenant_id and a.mentor_id = m.id
    left join lateral (select s.taken_at from mentor_step s where s.tenant_id = m.tenant_id and s.mentor_id = m.id
      order by s.taken_at desc limit 1) last on true`;

const score = sql`(select i.score from mentor_interview i
  where i.application_id = ranked.application_id and i.score is not null order by i.starts_at desc limit 1)`;

/** Who is where, every status with its count and the first `perColumn`, the longest waiting on top: one statement. */
export async function recruitment(tx: Tx, perColumn: number): Promise<RecruitmentColumn[]> {
  const found = await tx.run<RecruitmentColumn>(sql`
    with standing as (${applicants(tx)} union all ${cohort}),
    ranked as (select *, row_number() over (partition by status order by since nulls first, application_id, mentor_id) as rank
      from standing)
    select status, count(*)::int as count, coalesce(json_agg(json_build_object(
        'id', coalesce(application_id, mentor_id), 'applicationId', application_id, 'mentorId', mentor_id, 'name', name,
        'background', background, 'since', since, 'isDuplicate', is_duplicate, 'score', ${score},
        'days', floor(extract(epoch from ${tx.now}::timestamptz - since) / 86400)::int) order by rank)
      filter (where rank <= ${perColumn}), '[]') as cards
    from ranked group by status`);
  const byStatus = new Map(found.map((column) => [column.status, column]));
  return MENTOR_STATUSES.map((status) => byStatus.get(status) ?? { status, count: 0, cards: [] });
}

/** A rule of the model as a question to the database: who breaks it, in words; `$1` is the programme. */
export interface Rule {
  readonly id: string;
  readonly says: string;
  readonly brokenBy: string;
  /** What breaks it, for the proof of the rule itself; `$1` is the programme. */
  readonly plant: string;
}

/** A warrant was good then: signed, not ended, not revoked yet. */
const warranted = (mentor: string, at: string): string => `exists (select from warrant w where w.mentor_id = ${mentor}
  and w.signed_at <= ${at} and w.expires_on >= (${at} at time zone 'UTC')::date and (w.revoked_at is null or w.revoked_at > ${at}))`;

/** Seats of today, `s`, with their team `t`. */
const SEATED = `team_seat s join team t on t.id = s.team_id and t.ended_at is null
  where s.tenant_id = $1 and s.until_at is null`;

const ONE_TEAM = `(select s.team_id from ${SEATED} order by s.id limit 1)`;

/** Whoever leads because the lead has gone at that instant: a team has a lead at any moment (T2), before the hours (C3). */
const FOLLOWED = `s.is_lead and exists (select from team_seat f where f.team_id = s.team_id and f.is_lead
  and f.until_at = s.from_at and f.mentor_id <> s.mentor_id)`;

/** The model's rules on a cohort and its teams, in SQL that shares nothing with the product's own. */
export const RULES: readonly Rule[] = [
  {
    id: 'C1',
    says: 'who sits on a team belongs to the cohort',
    brokenBy: `select s.mentor_id::text as who from mentor m join ${SEATED.replace('where', 'on m.id = s.mentor_id where')}
      and m.status not in ('active', 'on_leave')`,
    plant: `update mentor set status = 'alumni' where id = (select s.mentor_id from ${SEATED} limit 1)`,
  },
  {
    id: 'C2 seats',
    says: 'nobody takes a seat without a warrant',
    brokenBy: `select s.id::text as who from team_seat s where s.tenant_id = $1 and not ${warranted('s.mentor_id', 's.from_at')}`,
    plant: `update warrant set expires_on = '2001-01-01' where mentor_id = (select s.mentor_id from ${SEATED} limit 1)`,
  },
  {
    id: 'C2 lists',
    says: 'nobody is circulated to without a warrant',
    brokenBy: `select r.id::text as who from circulation_recipient r join circulation l on l.id = r.circulation_id
      where r.tenant_id = $1 and l.sent_at is not null and not ${warranted('r.mentor_id', 'l.sent_at')}`,
    plant: `update warrant set signed_at = now() + interval '1 day'
      where mentor_id = (select mentor_id from circulation_recipient where tenant_id = $1 limit 1)`,
  },
  {
    id: 'C2 answers',
    says: 'nobody answers a list without a warrant',
    brokenBy: `select i.id::text as who from interest i where i.tenant_id = $1 and i.answer <> 'stake' and not ${warranted('i.mentor_id', 'i.at')}`,
    plant: `delete from warrant where mentor_id = (select mentor_id from interest where tenant_id = $1 and answer <> 'stake' limit 1)`,
  },
  {
    id: 'C2 sessions',
    says: 'nobody attends a session without a warrant',
    brokenBy: `select a.id::text as who from session_attendance a join session e on e.id = a.session_id and e.status = 'held'
      join mentor m on m.tenant_id = a.tenant_id and m.membership_id = a.membership_id
      where a.tenant_id = $1 and a.attended and a.part <> 'founder' and not ${warranted('m.id', 'e.starts_at')}`,
    plant: `with met as (
        update session set status = 'held' where id = (select a.session_id from session_attendance a
          join session e on e.id = a.session_id and e.starts_at is not null
          where a.tenant_id = $1 and a.part <> 'founder' limit 1) returning id),
      gone as (delete from warrant where tenant_id = $1)
      update session_attendance set attended = true where part <> 'founder' and session_id in (select id from met)`,
  },
  {
    id: 'C2 interests',
    says: 'nobody takes a seat against a declared interest',
    brokenBy: `select s.id::text as who from team_seat s join team t on t.id = s.team_id
      join conflict c on c.mentor_id = s.mentor_id and c.venture_id = t.venture_id and c.state <> 'cleared'
      where s.tenant_id = $1 and c.declared_at < s.from_at and (c.until_on is null or c.until_on >= s.from_at::date)`,
    plant: `insert into conflict (tenant_id, id, mentor_id, venture_id, note, declared_at, state)
      select $1, gen_random_uuid(), s.mentor_id, t.venture_id, 'Planted.', s.from_at - interval '1 day', 'open' from ${SEATED} limit 1`,
  },
  {
    id: 'C3',
    says: 'no mentor is promised for more hours than they give, unless somebody wrote why',
    brokenBy: `with held as (
        select s.mentor_id, case when s.is_lead then 6 else 4 end as hours, t.override_reason is not null or ${FOLLOWED} as excused,
               'team ' || s.team_id || ' since ' || s.from_at as what from ${SEATED}
        union all
        select s.mentor_id, case when s.is_lead then 6 else 4 end, p.override_reason is not null, 'proposal ' || p.id || ' of ' || p.proposed_at
          from team_proposal_seat s join team_proposal p on p.id = s.proposal_id and p.status = 'proposed' and s.answer <> 'no' where s.tenant_id = $1)
      select m.id || ' of ' || m.hours_per_month || ' hours: ' || string_agg(h.hours || ' for ' || h.what, ', ') as who
        from held h join mentor m on m.id = h.mentor_id
      group by m.id, m.hours_per_month having sum(h.hours) > m.hours_per_month and not bool_or(h.excused)`,
    plant: `update mentor set hours_per_month = 4 where id = (select s.mentor_id from ${SEATED} and s.is_lead limit 1)`,
  },
  {
    id: 'T1 formed',
    says: 'a team begins with three to five',
    brokenBy: `select t.id::text as who from team t where t.tenant_id = $1
      and (select count(*) from team_seat s where s.team_id = t.id and s.from_at = t.formed_at) not between 3 and 5`,
    plant: `delete from team_seat where id = any (array(select id from team_seat where team_id = ${ONE_TEAM} order by id offset 2))`,
  },
  {
    id: 'T1 size',
    says: 'a team never has more than five',
    brokenBy: `select t.id::text as who from team t where t.tenant_id = $1
      and (select count(*) from team_seat s where s.team_id = t.id and s.until_at is null) > 5`,
    plant: `insert into team_seat (tenant_id, id, team_id, mentor_id, is_lead, from_at)
      select $1, gen_random_uuid(), ${ONE_TEAM}, m.id, false, now() - interval '1 minute' from mentor m where m.tenant_id = $1
         and not exists (select from ${SEATED} and s.team_id = ${ONE_TEAM} and s.mentor_id = m.id) limit 3`,
  },
  {
    id: 'T2 one lead',
    says: 'a team has exactly one lead, while anybody on it can lead',
    brokenBy: `select s.team_id::text as who from mentor m join ${SEATED.replace('where', 'on m.id = s.mentor_id where')}
      group by s.team_id having count(*) filter (where s.is_lead) > 1
        or count(*) filter (where s.is_lead) = 0 and bool_or(m.can_lead and m.status = 'active' and ${warranted('m.id', 'now()')}
          and not exists (select from conflict c join team x on x.id = s.team_id and x.venture_id = c.venture_id
            where c.mentor_id = m.id and c.state <> 'cleared'))`,
    plant: `update team_seat set is_lead = false where team_id = ${ONE_TEAM}`,
  },
  {
    id: 'T2 overlap',
    says: 'no team ever had two leads at once',
    brokenBy: `select s.team_id::text as who from team_seat s join team_seat o on o.team_id = s.team_id and o.id > s.id and o.is_lead
      where s.tenant_id = $1 and s.is_lead
        and tstzrange(s.from_at, s.until_at) && tstzrange(o.from_at, o.until_at)`,
    plant: `insert into team_seat (tenant_id, id, team_id, mentor_id, is_lead, from_at, until_at)
      select $1, gen_random_uuid(), s.team_id, s.mentor_id, true, s.from_at, now() from ${SEATED} and s.is_lead limit 1`,
  },
  {
    id: 'T2 qualified',
    says: 'whoever leads is qualified to',
    brokenBy: `select s.mentor_id::text as who from mentor m join ${SEATED.replace('where', 'on m.id = s.mentor_id where')}
      and s.is_lead and not m.can_lead`,
    plant: `update mentor set can_lead = false where id = (select s.mentor_id from ${SEATED} and s.is_lead limit 1)`,
  },
  {
    id: 'T3',
    says: 'members come from different backgrounds, unless somebody wrote why',
    brokenBy: `select s.team_id::text as who from mentor m join ${SEATED.replace('where', 'on m.id = s.mentor_id where')}
      and t.override_reason is null group by s.team_id having count(distinct m.primary_background) < count(*)`,
    plant: `update mentor set primary_background = 'product' where id in (select s.mentor_id from ${SEATED} and s.team_id = ${ONE_TEAM})`,
  },
  {
    id: 'T4',
    says: 'a proposed team is live when all of it and a founder have said yes, not before',
    brokenBy: `select p.id::text as who from team_proposal p where p.tenant_id = $1 and p.status = 'live' and (p.founder_answer <> 'yes'
      or exists (select from team_proposal_seat s where s.proposal_id = p.id and s.answer <> 'yes'))`,
    plant: `update team_proposal_seat set answer = 'none'
      where id = (select s.id from team_proposal_seat s join team_proposal p on p.id = s.proposal_id
        where p.tenant_id = $1 and p.status = 'live' limit 1)`,
  },
  {
    id: 'V2 teams',
    says: 'a venture has a team while it is mentored or pauses, and at no other time',
    brokenBy: `select v.id::text as who from venture v where v.tenant_id = $1 and (v.status in ('mentored', 'paused'))
      <> exists (select from team t where t.venture_id = v.id and t.ended_at is null)`,
    plant: `update venture set status = 'closed' where id = (select t.venture_id from ${SEATED} limit 1)`,
  },
  {
    id: 'V2 steps',
    says: 'each step of a venture goes from where it stood',
    brokenBy: `select x.venture_id::text as who from (select venture_id, from_status, id,
        lag(to_status) over (partition by venture_id order by at, id) as stood from venture_step where tenant_id = $1) x
      where x.stood is not null and x.from_status is distinct from x.stood`,
    plant: `update venture_step set from_status = 'graduated' where id = (select id from (select id,
        row_number() over (partition by venture_id order by at, id) as n from venture_step where tenant_id = $1) x where n = 2 limit 1)`,
  },
];

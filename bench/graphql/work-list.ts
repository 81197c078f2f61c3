const setting = (name: string, fallback: number): string =>
  `coalesce((select (settings->>'${name}')::int from programme_policy order by version desc limit 1), ${fallback})`;
const VENTURE_NAME = `(select v.name from venture v where v.tenant_id = s.tenant_id and v.id = s.venture_id)`;
const MEMBER_NAME = (row: string, key: string): string =>
  `(select p.name from membership p where p.tenant_id = ${row}.tenant_id and p.id = ${row}.${key})`;

/** In the order of the page: kind, and its rows as id, title, detail, number, at. */
const KINDS = [
  [
    'decide',
    `select v.id, v.name, v.one_liner, null::int, v.submitted_on::timestamptz from venture v
      where v.status in ('submitted', 'screening')`,
  ],
  [
    'form',
    `select v.id, v.name, v.one_liner, null::int, v.decided_at from venture v where v.status = 'accepted' and not exists
      (select from team t where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null)`,
  ],
  [
    'strength',
    `select v.id, v.name, nullif(array_to_string(f.missing, ', '), ''), null::int, f.until_at
      from team t join venture v on v.tenant_id = t.tenant_id and v.id = t.venture_id and v.status = 'mentored'
      left join lateral (select g.until_at, g.missing from team_seat g where g.tenant_id = t.tenant_id
        and g.team_id = t.id and g.until_at is not null order by g.until_at desc limit 1) f on true
      where t.ended_at is null and (select count(*) from team_seat s where s.tenant_id = t.tenant_id
        and s.team_id = t.id and s.until_at is null) < ${setting('teamMin', 3)}`,
  ],
  [
    'arrange',
    `select s.id, ${VENTURE_NAME}, null::text, s.number, null::timestamptz from session s where s.status = 'planned'`,
  ],
  [
    'report',
    `select s.id, ${VENTURE_NAME}, null::text, s.number, s.ends_at from session s where s.status = 'confirmed'
      and s.ends_at < $1::timestamptz - make_interval(hours => ${setting('reportDueHours', 48)})`,
  ],
  [
    'silent',
    `select v.id, v.name, null::text, null::int, coalesce(last.ends_at, t.formed_at) from venture v
      join team t on t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null
      left join lateral (select s.ends_at from session s where s.tenant_id = v.tenant_id and s.venture_id = v.id
        and s.status = 'held' order by s.number desc limit 1) last on true
      where v.status = 'mentored'
        and coalesce(last.ends_at, t.formed_at) < $1::timestamptz - make_interval(days => ${setting('silentDays', 30)})
        and not exists (select from session s where s.tenant_id = v.tenant_id and s.venture_id = v.id
          and s.status in ('planned', 'confirmed'))`,
  ],
  [
    'warrant',
    `select m.id, ${MEMBER_NAME('m', 'membership_id')}, case when w.expires_on is null then 'none'
        when w.revoked_at is not null then 'revoked' when w.expires_on < current_date then 'expired' else 'current' end,
        null::int, w.expires_on::timestamptz
      from mentor m left join lateral (select w.expires_on, w.revoked_at from warrant w
        where w.tenant_id = m.tenant_id and w.mentor_id = m.id order by w.expires_on desc, w.id desc limit 1) w on true
      where m.status = 'active'
        and (w.expires_on is null or w.revoked_at is not null or w.expires_on <= current_date + 30)`,
  ],
  [
    'action',
    `select s.id, s.text, concat_ws(' · ', ${MEMBER_NAME('s', 'owner_id')}, ${VENTURE_NAME}), null::int, s.due_on::timestamptz
      from action s where s.done_at is null and s.due_on < current_date`,
  ],
] as const;

/** What waits at the office, by hand: `$1` is now, `$2` how many of each kind. Answers kind, count, items. */
export const WORK_LIST = `
  with work (kind, position, id, title, detail, number, at) as (
    ${KINDS.map(([kind, rows], position) => `select '${kind}'::text, ${position}, o.* from (${rows}) o`).join(' union all ')}),
  ranked as (select *, row_number() over (partition by kind order by at nulls first, id) as rank from work)
  select k.kind, count(r.id)::int, coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'detail', r.detail,
      'number', r.number, 'at', r.at) order by r.rank) filter (where r.rank <= $2), '[]')
    from unnest(array[${KINDS.map(([kind]) => `'${kind}'`).join(', ')}]) with ordinality k (kind, position)
    left join ranked r on r.kind = k.kind group by k.kind, k.position order by k.position`;

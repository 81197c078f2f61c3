import type { Subject } from '../operations.js';

interface Statement {
  readonly text: string;
  readonly values: (subject: Subject) => unknown[];
}

const object = (row: string, columns: string, more = ''): string =>
  `json_build_object(${columns
    .split(' ')
    .map((name) => `'${name}', ${row}.${snake(name)}`)
    .join(', ')}${more && `, ${more}`})`;
const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const array = (of: string, from: string): string =>
  `(select coalesce(json_agg(o), '[]') from (select ${of} as o ${from}) rows)`;
const member = (row: string, key: string, column = 'name'): string =>
  `(select p.${column} from membership p where p.tenant_id = ${row}.tenant_id and p.id = ${row}.${key})`;
const VENTURE = `'venture', (select ${object('v', 'id name')} from venture v where v.tenant_id = s.tenant_id and v.id = s.venture_id)`;
const ROOM = `'roomName', (select r.name from room r where r.tenant_id = s.tenant_id and r.id = s.room_id)`;
const SESSION_LINE = object(
  's',
  'id number status startsAt endsAt zone lengthMinutes place roomId seriesId',
  `${ROOM}, ${VENTURE}`,
);
const NEWEST = `from warrant w where w.tenant_id = m.tenant_id and w.mentor_id = m.id order by w.expires_on desc, w.id desc limit 1`;
const LIVE = `from team_seat l where l.tenant_id = m.tenant_id and l.mentor_id = m.id and l.until_at is null`;
const NEWEST_FIRST = `order by coalesce(s.starts_at, 'infinity') desc, s.id desc`;

const seats = (seat: string): string =>
  array(
    seat,
    `from team_seat ts where ts.tenant_id = t.tenant_id and ts.team_id = t.id and ts.until_at is null
    order by ts.is_lead desc, ts.id limit 10`,
  );
const formerSeats = (seat: string): string =>
  array(
    seat,
    `from team_seat ts where ts.tenant_id = t.tenant_id and ts.team_id = t.id and ts.until_at is not null
      order by ts.until_at desc, ts.id limit 50`,
  );
const mentor = (columns: string): string =>
  `'mentor', (select ${columns} from mentor m where m.tenant_id = ts.tenant_id and m.id = ts.mentor_id)`;

const MENTOR_LINE = object(
  'm',
  'id primaryBackground expertise hoursPerMonth canLead status',
  `'name', ${member('m', 'membership_id')}, 'hoursCommitted',
   (select coalesce(sum(case when l.is_lead then 6 else 4 end), 0)::int ${LIVE}), 'ventureCount', (select count(*)::int ${LIVE}),
   'warrantState', coalesce((select case when w.revoked_at is not null then 'revoked'
     when w.expires_on < current_date then 'expired' else 'current' end ${NEWEST}), 'none'),
   'warrantExpiresOn', (select w.expires_on ${NEWEST})`,
);

const ROOMS = `'founders', ${array(
  object(
    'f',
    'id membershipId',
    `'name', ${member('f', 'membership_id')}, 'email', ${member('f', 'membership_id', 'email')}`,
  ),
  'from founder f where f.tenant_id = v.tenant_id and f.venture_id = v.id order by f.id limit 20',
)}, 'team', (select ${object(
  't',
  'id formedAt overrideReason',
  `'seats', ${seats(object('ts', 'id isLead mentorId', mentor(MENTOR_LINE)))},
   'formerSeats', ${formerSeats(
     object(
       'ts',
       'id fromAt untilAt isLead leftReason',
       mentor(object('m', 'id', `'name', ${member('m', 'membership_id')}`)),
     ),
   )}`,
)}
    from team t where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.ended_at is null),
  'sessions', ${array(
    object('s', 'id number status startsAt zone lengthMinutes place'),
    'from session s where s.tenant_id = v.tenant_id and s.venture_id = v.id order by s.number desc limit 50',
  )}, 'actions', ${array(
    object('a', 'id text dueOn ownerId doneAt progress', `'ownerName', ${member('a', 'owner_id')}`),
    `from action a where a.tenant_id = v.tenant_id and a.venture_id = v.id
      order by a.done_at nulls first, a.due_on nulls last, a.id limit 50`,
  )}`;

const VENTURE_LINE = 'id name oneLiner sector stage needs status submittedOn';

/** What each operation reads, by hand: one statement whose only column is the answer. */
export const STATEMENTS: Readonly<Record<string, Statement>> = {
  'sessions with team and agenda': {
    text: `select json_build_object('sessions', json_build_object('items', ${array(
      object(
        's',
        'id number status startsAt',
        `${VENTURE}, 'team', (select json_build_object('seats', ${seats(
          object('ts', 'isLead', mentor(`json_build_object('name', ${member('m', 'membership_id')})`)),
        )}) from team t where t.tenant_id = s.tenant_id and t.id = s.team_id), 'agenda', ${array(
          object('a', 'title minutes'),
          'from agenda_item a where a.tenant_id = s.tenant_id and a.session_id = s.id order by a.position limit 20',
        )}`,
      ),
      `from session s ${NEWEST_FIRST} limit 20`,
    )})) as body`,
    values: () => [],
  },
  'list of sessions': {
    text: `select json_build_object('sessions', json_build_object(
      'total', (select count(*) from session where status = 'held'), 'hasMore', count(*) > 25,
      'items', coalesce(json_agg(o) filter (where n <= 25), '[]'))) as body from (
        select ${SESSION_LINE} as o, row_number() over () as n
          from (select * from session s where s.status = 'held' ${NEWEST_FIRST} limit 26) s) rows`,
    values: () => [],
  },
  'page of a venture': {
    text: `select json_build_object('venture', (select ${object(
      'v',
      `${VENTURE_LINE} origin languages zone decidedAt decisionReason`,
      ROOMS,
    )} from venture v where v.id = $1)) as body`,
    values: ({ venture }) => [venture],
  },
  'start page with work list': {
    text: `select json_build_object('workList', (select json_agg(json_build_object('kind', kind, 'count', count, 'items', items))
        from (${process.env['BENCH_WORK_LIST'] ?? ''}) w (kind, count, items)), 'thisWeek', json_build_object(
      'total', (select count(*) from session where status = 'confirmed' and starts_at >= $1 and starts_at < $3),
      'items', ${array(
        SESSION_LINE,
        `from session s where s.status = 'confirmed' and s.starts_at >= $1 and s.starts_at < $3 ${NEWEST_FIRST} limit 25`,
      )})) as body`,
    values: ({ now, weekEnd }) => [now, 6, weekEnd],
  },
  'one venture': {
    text: `select json_build_object('venture', (select ${object('v', VENTURE_LINE)} from venture v where v.id = $1)) as body`,
    values: ({ venture }) => [venture],
  },
};

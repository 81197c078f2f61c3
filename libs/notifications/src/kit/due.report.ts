import { DEFAULT_POLICY } from '@outrigger/programmes';
import { isFitFor } from '@outrigger/conflicts';
import { sql, type Tx } from '@outrigger/tenancy';

/** Whoever a letter around a session may go to. */
export interface Reader {
  readonly membershipId: string;
  readonly name: string;
  readonly address: string;
  readonly part: 'lead' | 'mentor' | 'founder';
  readonly attended: boolean | null;
  readonly zone: string;
  /** Texts of what they promised in this venture's sessions and have not done. */
  readonly promised: readonly string[];
}

/** A session as the letters around it need to know it. */
export interface SessionToPrepare {
  readonly id: string;
  readonly status: 'confirmed' | 'held';
  readonly ventureName: string;
  readonly number: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: string | null;
  readonly hours: {
    readonly agendaDueHours: number;
    readonly reportDueHours: number;
    readonly summaryDueHours: number;
  };
  readonly hasSummary: boolean;
  readonly agenda: readonly { readonly title: string; readonly minutes: number }[];
  readonly readers: readonly Reader[];
}

const hoursOf = (name: 'agendaDueHours' | 'reportDueHours' | 'summaryDueHours') =>
  sql`coalesce((p.settings->>${name})::int, ${DEFAULT_POLICY[name]}::int)`;

/** Undefined for one that does not take place. C2: among the readers is nobody who may not hear of the venture today. */
export async function sessionToPrepare(tx: Tx, sessionId: string): Promise<SessionToPrepare | undefined> {
  const [found] = await tx.sql<SessionToPrepare>`
    select s.id, s.status, v.name as "ventureName", s.number, s.starts_at as "startsAt", s.ends_at as "endsAt", s.place,
           exists (select from session_summary w where w.tenant_id = s.tenant_id and w.session_id = s.id) as "hasSummary",
           json_build_object('agendaDueHours', ${hoursOf('agendaDueHours')}, 'reportDueHours', ${hoursOf('reportDueHours')},
             'summaryDueHours', ${hoursOf('summaryDueHours')}) as hours,
           (select coalesce(json_agg(json_build_object('title', i.title, 'minutes', i.minutes) order by i.position), '[]')
              from agenda_item i where i.tenant_id = s.tenant_id and i.session_id = s.id) as agenda,
           (select coalesce(json_agg(json_build_object('membershipId', b.id, 'name', b.name, 'address', b.email, 'part', a.part,
                     'attended', a.attended, 'zone', coalesce(m.zone, v.zone), 'promised', (
                       select coalesce(json_agg(t.text order by t.due_on nulls last, t.id), '[]') from action t
                        where t.tenant_id = v.tenant_id and t.venture_id = v.id and t.owner_id = b.id and t.done_at is null))
                     order by b.name, b.id), '[]')
              from session_attendance a
              join membership b on b.tenant_id = a.tenant_id and b.id = a.membership_id and b.status <> 'revoked'
              left join mentor m on m.tenant_id = b.tenant_id and m.membership_id = b.id
             where a.tenant_id = s.tenant_id and a.session_id = s.id
               and (a.part = 'founder' or ${isFitFor(sql`m.id`, sql`v.id`)})) as readers
      from session s join venture v on v.tenant_id = s.tenant_id and v.id = s.venture_id
      left join lateral (select o.settings from programme_policy o where o.tenant_id = s.tenant_id order by o.version desc limit 1) p on true
     where s.id = ${sessionId} and s.status in ('confirmed', 'held')`;
  return found;
}

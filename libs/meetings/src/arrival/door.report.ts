import { type Sql, sql, type Tx } from '@outrigger/tenancy';
import type { MentorMeeting } from '../meeting.entity.js';

/** A meeting as its door shows it: nothing of what is talked about. */
export interface Door {
  readonly programme: string;
  readonly brandColor: string | null;
  readonly locale: string;
  readonly meeting: Pick<MentorMeeting, 'id' | 'status' | 'startsAt' | 'endsAt' | 'zone' | 'place'>;
}

/** Somebody at that door. */
export interface Noted extends Door {
  /** Null for a guest. */
  readonly mentorId: string | null;
  readonly name: string;
  readonly isHere: boolean;
}

interface Row {
  readonly programme: string;
  readonly locale: string;
  readonly brandColor: string | null;
  readonly id: string;
  readonly status: MentorMeeting['status'];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly zone: string;
  readonly place: string | null;
}

const DOOR = sql`p.name as programme, p.brand_color as "brandColor", p.locale, m.id, m.status, m.starts_at as "startsAt",
  m.ends_at as "endsAt", m.zone, m.place`;

export async function doorOf(tx: Tx, meetingId: string): Promise<Door | null> {
  const [row] = await tx.sql<Row>`
    select ${DOOR} from mentor_meeting m join programme p on p.tenant_id = m.tenant_id where m.id = ${meetingId}`;
  return row ? shaped(row) : null;
}

/** @param id of a place or of a guest */
export async function notedAt(tx: Tx, id: string): Promise<Noted | null> {
  const [row] = await tx.run<Row & Pick<Noted, 'mentorId' | 'name' | 'isHere'>>(NOTED(id));
  return row ? { ...shaped(row), mentorId: row.mentorId, name: row.name, isHere: row.isHere } : null;
}

const NOTED = (id: string): Sql => sql`
  select ${DOOR}, s.mentor_id as "mentorId", b.name, s.attended_at is not null as "isHere"
    from meeting_place s join mentor_meeting m on m.tenant_id = s.tenant_id and m.id = s.meeting_id
    join programme p on p.tenant_id = m.tenant_id
    join mentor r on r.tenant_id = s.tenant_id and r.id = s.mentor_id
    join membership b on b.tenant_id = r.tenant_id and b.id = r.membership_id where s.id = ${id}
  union all
  select ${DOOR}, null, g.name, g.attended_at is not null
    from meeting_guest g join mentor_meeting m on m.tenant_id = g.tenant_id and m.id = g.meeting_id
    join programme p on p.tenant_id = m.tenant_id where g.id = ${id}`;

const shaped = ({ programme, brandColor, locale, ...row }: Row): Door => {
  const { id, status, startsAt, endsAt, zone, place } = row;
  return { programme, brandColor, locale, meeting: { id, status, startsAt, endsAt, zone, place } };
};

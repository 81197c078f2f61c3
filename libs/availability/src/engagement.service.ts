import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { all, refuseOn, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { Engagement, type EngagementKind } from './engagement.entity.js';
import { doubleBooked } from './engagement.policy.js';

const SOMEBODY = 'Somebody who is to come was taken for that time a moment ago. Choose another time.';
refuseOn('nobody_booked_twice', refusal('DOUBLE_BOOKED', SOMEBODY));
refuseOn('no_room_booked_twice', refusal('DOUBLE_BOOKED', 'The room was taken for that time a moment ago.', 'roomId'));

export interface Taking {
  readonly kind: EngagementKind;
  /** The session, slot, meeting or event that they are taken for. */
  readonly subjectId: string;
  readonly membershipIds: readonly string[];
  readonly roomId?: string | null;
  readonly from: Date;
  readonly to: Date;
  /** The input's field that a refusal of a person speaks of; `startsAt` when left out. */
  readonly field?: string;
}

/** S4: who and what is taken, by what, and when. The only writer of engagements. */
@Injectable()
export class EngagementService {
  /**
   * Takes people, and a room, for a stretch of time, in place of what the subject held before.
   *
   * @throws Refused DOUBLE_BOOKED with everybody and everything that is taken, never with what it is taken by.
   */
  async take(tx: Tx, { kind, subjectId, membershipIds, roomId = null, from, to, field }: Taking): Promise<void> {
    const people = [...new Set(membershipIds)].sort();
    await hold(tx, kind, subjectId, people, roomId);
    const taken = await takenOf(tx, { kind, subjectId, people, roomId, from, to });
    honour(doubleBooked(taken, field));

    await tx.repo(Engagement).remove({ kind, subjectId });
    const during = `[${from.toISOString()},${to.toISOString()})`;
    const places = people.map((membershipId) => ({ membershipId, roomId: null, kind, subjectId, during }));
    const room = roomId ? [{ membershipId: null, roomId, kind, subjectId, during }] : [];
    await tx.repo(Engagement).addAll([...places, ...room]);
  }

  /** Frees those people; without them everybody, and the room. */
  async release(tx: Tx, kind: EngagementKind, subjectId: string, membershipIds?: readonly string[]): Promise<void> {
    await hold(tx, kind, subjectId, [], null);
    const only = membershipIds ? [sql`membership_id = any(${[...membershipIds]})`] : [];
    await tx.sql`delete from engagement where ${all([sql`kind = ${kind}`, sql`subject_id = ${subjectId}`, ...only])}`;
  }
}

/** Whom it takes and whom it holds, in the order of their ids, then the rooms: who takes the same waits. */
async function hold(tx: Tx, kind: EngagementKind, subjectId: string, people: string[], roomId: string | null) {
  const held = (column: Sql): Sql =>
    sql`select ${column} from engagement e where e.kind = ${kind} and e.subject_id = ${subjectId}`;
  const members = await tx.sql<{ id: string }>`select id from membership
    where id = any(${people}) or id in (${held(sql`e.membership_id`)}) order by id for no key update`;
  const rooms = await tx.sql<{ id: string }>`select id from room
    where id = ${roomId} or id in (${held(sql`e.room_id`)}) order by id for no key update`;
  const missing = people.find((id) => !members.some((member) => member.id === id));
  if (missing) throw new NotFound('Membership', missing);
  if (roomId && !rooms.some(({ id }) => id === roomId)) throw new NotFound('Room', roomId);
}

interface Wanted extends Taking {
  readonly people: readonly string[];
}

function takenOf(tx: Tx, { kind, subjectId, people, roomId, from, to }: Omit<Wanted, 'membershipIds'>) {
  return tx.sql<{ id: string; name: string; isRoom: boolean }>`
    select distinct coalesce(m.id, r.id) as id, coalesce(m.name, r.name) as name, r.id is not null as "isRoom"
      from engagement e left join membership m on m.tenant_id = e.tenant_id and m.id = e.membership_id
           left join room r on r.tenant_id = e.tenant_id and r.id = e.room_id
     where (e.membership_id = any(${[...people]}) or e.room_id = ${roomId})
       and e.during && tstzrange(${from}, ${to}) and not (e.kind = ${kind} and e.subject_id = ${subjectId})
     order by "isRoom", name`;
}

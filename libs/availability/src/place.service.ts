import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { WeeklyWindow } from './availability.entity.js';
import { holidaysOf } from './holidays.js';
import { reviewWeek } from './hours.policy.js';
import { ClosedDay, Room } from './place.entity.js';
import { reviewRoom, type RoomFacts } from './place.policy.js';

refuseOn('one_room_a_name', refusal('ROOM_KNOWN', 'There is a room of this name already.', 'name'));
refuseOn('one_closing_a_day', refusal('CLOSED_ALREADY', 'The office is closed on that day already.', 'day'));

export interface NewRoom extends RoomFacts {
  readonly name: string;
}

/** Rooms, and when the office is open. */
@Injectable()
export class PlaceService {
  async addRoom(tx: Tx, { name, seats, link }: NewRoom): Promise<string> {
    honour(reviewRoom({ seats, link }));

    const room = await tx.repo(Room).add({ name: name.trim(), seats, link, retiredAt: null });
    await tx.emit('room.added', { roomId: room.id });
    return room.id;
  }

  async changeRoom(tx: Tx, id: string, { name, seats, link }: NewRoom): Promise<void> {
    await tx.repo(Room).need(id);
    honour(reviewRoom({ seats, link }));

    await tx.repo(Room).change({ id }, { name: name.trim(), seats, link });
    await tx.emit('room.changed', { roomId: id });
  }

  /** It is offered no more, or again; what is booked there stays. */
  async retireRoom(tx: Tx, id: string, isRetired: boolean): Promise<void> {
    await tx.repo(Room).need(id);

    await tx.repo(Room).change({ id }, { retiredAt: isRetired ? tx.now : null });
    await tx.emit('room.changed', { roomId: id });
  }

  async open(tx: Tx, weekly: readonly WeeklyWindow[]): Promise<void> {
    honour(reviewWeek(weekly, null));

    await tx.sql`insert into opening_hours (id, weekly) values (${tx.actor.tenantId}, ${JSON.stringify(weekly)})
      on conflict (tenant_id, id) do update set weekly = excluded.weekly`;
    await tx.emit('office.hours_changed', {});
  }

  async close(tx: Tx, day: string, name: string): Promise<string> {
    const { id } = await tx.repo(ClosedDay).add({ day, name: name.trim(), isHoliday: false });
    await tx.emit('office.hours_changed', {});
    return id;
  }

  async reopen(tx: Tx, id: string): Promise<void> {
    const [closed] = await tx.repo(ClosedDay).find({ id });
    if (!closed) throw new NotFound('ClosedDay', id);

    await tx.repo(ClosedDay).remove({ id });
    await tx.emit('office.hours_changed', {});
  }

  /** The national holidays of a year; a day that is closed already keeps its name. @returns how many are new. */
  async takeHolidays(tx: Tx, year: number): Promise<number> {
    const [programme] = await tx.sql<{ country: string }>`select country from programme`;
    const holidays = holidaysOf(programme?.country ?? '', year);
    const words = `No national holidays are known of ${programme?.country ?? 'this country'}. Enter them by hand.`;
    honour(when(holidays.length === 0, 'NO_HOLIDAYS_KNOWN', words, 'year'));

    const closed = await tx.sql`
      insert into closed_day (id, day, name, is_holiday)
      select h.id, h.day, h.name, true
        from unnest(${holidays.map(() => uuid())}::uuid[], ${holidays.map(({ day }) => day)}::date[],
                    ${holidays.map(({ name }) => name)}::text[]) as h (id, day, name)
      on conflict on constraint one_closing_a_day do nothing returning id`;
    await tx.emit('office.hours_changed', {});
    return closed.length;
  }
}

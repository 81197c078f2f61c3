import { Injectable } from '@nestjs/common';
import { dayIn, honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { DatedHours, type DayWindow, type WeeklyWindow } from './availability.entity.js';
import { reviewDated, reviewWeek } from './hours.policy.js';
import { type WhoseTime, whoseTime } from './whose-time.js';

refuseOn(
  'one_exception_a_day',
  refusal('DAY_TOLD', 'Other hours are told for one of these days already. Remove them first.', 'fromOn'),
);

export interface WeekTelling {
  /** Null leaves it to what the programme knows. */
  readonly zone: string | null;
  readonly weekly: readonly WeeklyWindow[];
}

export interface NewDatedHours {
  readonly fromOn: string;
  readonly untilOn: string;
  /** None is away. */
  readonly windows: readonly DayWindow[];
  readonly note: string;
}

/** What people tell of their weeks and days; the office may write it down for them. */
@Injectable()
export class HoursService {
  async tellWeek(tx: Tx, membershipId: string | null | undefined, { zone, weekly }: WeekTelling): Promise<WhoseTime> {
    const whose = await whoseTime(tx, membershipId);
    honour(reviewWeek(weekly, zone));

    // One statement, because there is a row from the first telling on.
    await tx.sql`
      insert into availability (id, membership_id, zone, weekly, told_at, told_by)
      values (${uuid()}, ${whose.membershipId}, ${zone}, ${JSON.stringify(weekly)}, ${tx.now}, ${tx.actor.memberId})
      on conflict (tenant_id, membership_id) do update
        set zone = excluded.zone, weekly = excluded.weekly, told_at = excluded.told_at, told_by = excluded.told_by`;
    await tx.emit('availability.told', { membershipId: whose.membershipId });
    return whose;
  }

  async tellDays(tx: Tx, membershipId: string | null | undefined, days: NewDatedHours): Promise<WhoseTime> {
    const whose = await whoseTime(tx, membershipId);
    honour(reviewDated({ ...days, today: dayIn(whose.zone, tx.now) }));

    const { fromOn, untilOn, windows, note } = days;
    await tx.repo(DatedHours).add({ membershipId: whose.membershipId, fromOn, untilOn, windows, note: note.trim() });
    await tx.emit('availability.told', { membershipId: whose.membershipId });
    return whose;
  }

  async forgetDays(tx: Tx, id: string): Promise<WhoseTime> {
    const [days] = await tx.repo(DatedHours).find({ id });
    if (!days) throw new NotFound('DatedHours', id);
    const whose = await whoseTime(tx, days.membershipId);

    await tx.repo(DatedHours).remove({ id });
    await tx.emit('availability.told', { membershipId: whose.membershipId });
    return whose;
  }
}

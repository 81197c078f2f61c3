import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import { isWarranted } from '@outrigger/mentors';
import { sql, type Tx } from '@outrigger/tenancy';
import { type Side, Whirlwind, WhirlwindAnswer, WhirlwindMeeting } from './whirlwind.entity.js';
import { reviewAnswer } from './whirlwind.policy.js';

export interface Verdict {
  readonly meetingId: string;
  /** 1 no, 2 rather not, 3 rather yes, 4 yes. */
  readonly answer: number;
  readonly note?: string | null;
}

/** What both sides make of a meeting, the same hour (A2); until it is closed neither learns the other's. */
@Injectable()
export class VerdictService {
  /** The last word counts. @throws NotFound for a meeting of others. */
  async say(tx: Tx, { meetingId, answer, note = null }: Verdict): Promise<void> {
    const meeting = await tx.repo(WhirlwindMeeting).need(meetingId);
    const side = await sideOf(tx, meeting);
    const event = await tx.repo(Whirlwind).need(meeting.whirlwindId);
    honour(reviewAnswer(event, meeting.round, tx.now));

    const said = { answer, note, at: tx.now, byId: tx.actor.memberId };
    const changed = await tx.repo(WhirlwindAnswer).change({ meetingId, side }, said);
    if (changed === 0) await tx.repo(WhirlwindAnswer).add({ meetingId, side, ...said });
    await tx.emit('whirlwind.said', { whirlwindId: meeting.whirlwindId, meetingId });
  }
}

/** C2: a mentor without a current warrant has no say any more. */
async function sideOf(tx: Tx, { id, mentorGuestId, ventureGuestId }: WhirlwindMeeting): Promise<Side> {
  const { memberId } = tx.actor;
  const [own] = await tx.sql<{ side: Side }>`
    select 'mentor' as side from whirlwind_guest g join mentor m on m.tenant_id = g.tenant_id and m.id = g.mentor_id
     where g.id = ${mentorGuestId} and m.membership_id = ${memberId} and ${isWarranted(sql`m.id`)}
    union all
    select 'venture' from whirlwind_guest g join founder f on f.tenant_id = g.tenant_id and f.venture_id = g.venture_id
     where g.id = ${ventureGuestId} and f.membership_id = ${memberId} limit 1`;
  if (!own) throw new NotFound('WhirlwindMeeting', id);
  return own.side;
}

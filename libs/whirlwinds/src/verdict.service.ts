import { Injectable } from '@nestjs/common';
import { honour, NotFound, type Refusal } from '@outrigger/kernel';
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
  say(tx: Tx, verdict: Verdict): Promise<void> {
    return this.sayAll(tx, [verdict]);
  }

  /** Of one guest; the last word on each meeting counts. @throws NotFound for a meeting of others. */
  async sayAll(tx: Tx, verdicts: readonly Verdict[]): Promise<void> {
    const meetings = await tx.repo(WhirlwindMeeting).hold(verdicts.map(({ meetingId }) => meetingId));
    const sides = await sidesOf(
      tx,
      meetings.map(({ id }) => id),
    );
    const stranger = verdicts.find(({ meetingId }) => !sides.has(meetingId));
    if (stranger) throw new NotFound('WhirlwindMeeting', stranger.meetingId);
    const events = await tx.repo(Whirlwind).hold(meetings.map(({ whirlwindId }) => whirlwindId));
    honour(meetings.flatMap((meeting) => against(events, meeting, tx.now)));

    const said = verdicts.map(({ meetingId, answer, note = null }) => ({
      meetingId,
      side: sides.get(meetingId) ?? 'mentor',
      answer,
      note,
      at: tx.now,
      byId: tx.actor.memberId,
    }));
    await tx.sql`delete from whirlwind_answer a using unnest(${said.map(({ meetingId }) => meetingId)}::uuid[],
      ${said.map(({ side }) => side)}::text[]) s (meeting_id, side) where a.meeting_id = s.meeting_id and a.side = s.side`;
    await tx.repo(WhirlwindAnswer).addAll(said);
    await tx.emitAll(
      'whirlwind.said',
      events.map(({ id }) => ({ whirlwindId: id })),
    );
  }
}

function against(events: readonly Whirlwind[], { whirlwindId, round }: WhirlwindMeeting, now: Date): Refusal[] {
  const event = events.find(({ id }) => id === whirlwindId);
  return event ? reviewAnswer(event, round, now) : [];
}

/** On which side of each of them the reader sits. C2: a mentor without a current warrant has no say any more. */
async function sidesOf(tx: Tx, meetingIds: readonly string[]): Promise<ReadonlyMap<string, Side>> {
  const { memberId } = tx.actor;
  const own = await tx.sql<{ id: string; side: Side }>`
    select t.id, 'mentor' as side from whirlwind_meeting t
      join whirlwind_guest g on g.tenant_id = t.tenant_id and g.id = t.mentor_guest_id
      join mentor m on m.tenant_id = g.tenant_id and m.id = g.mentor_id
     where t.id = any(${[...meetingIds]}) and m.membership_id = ${memberId} and ${isWarranted(sql`m.id`)}
    union all
    select t.id, 'venture' from whirlwind_meeting t
      join whirlwind_guest g on g.tenant_id = t.tenant_id and g.id = t.venture_guest_id
      join founder f on f.tenant_id = g.tenant_id and f.venture_id = g.venture_id
     where t.id = any(${[...meetingIds]}) and f.membership_id = ${memberId}`;
  return new Map(own.map(({ id, side }) => [id, side]));
}

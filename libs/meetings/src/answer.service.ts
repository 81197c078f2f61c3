import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { mentorOfMember } from './cohort.report.js';
import { type AnswerWay, MentorMeeting, type PlaceAnswer } from './meeting.entity.js';
import { reviewAnswer } from './meeting.policy.js';

/** What mentors say to an invitation (C4). */
@Injectable()
export class AnswerService {
  constructor(private readonly engagements: EngagementService) {}

  /**
   * By the mentor themself, as often as they change their mind; `none` takes it back.
   *
   * @param memberId of the mentor, where the house has read their answer.
   */
  async answer(
    tx: Tx,
    meetingId: string,
    answer: PlaceAnswer,
    via: AnswerWay,
    memberId = tx.actor.memberId,
  ): Promise<MentorMeeting> {
    // Held: who is taken for the evening is written as a whole.
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    const mentor = await mentorOfMember(tx, memberId ?? '');
    if (!mentor) throw new NotFound('MentorMeeting', meetingId);
    honour(reviewAnswer(meeting, tx.now));

    const [at, by] = answer === 'none' ? [null, null] : [tx.now, via];
    await tx.sql`
      insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, answered_at, answered_via, is_excused)
      values (gen_random_uuid(), ${meetingId}, ${mentor.id}, true, ${answer}, ${at}, ${by}, false)
          on conflict (tenant_id, meeting_id, mentor_id) do update
         set is_asked = true, answer = excluded.answer, answered_at = excluded.answered_at, answered_via = excluded.answered_via`;
    await this.take(tx, meeting);
    await tx.emit('meeting.answered', { meetingId, mentorId: mentor.id, answer });
    return meeting;
  }

  /** @throws NotFound */
  async meeting(tx: Tx, meetingId: string): Promise<MentorMeeting> {
    const [meeting] = await tx.repo(MentorMeeting).find({ id: meetingId });
    if (!meeting) throw new NotFound('MentorMeeting', meetingId);
    return meeting;
  }

  /** S4: whoever said yes is taken for the evening. @throws Refused where they are taken already. */
  private async take(tx: Tx, { id: meetingId, startsAt, endsAt }: MentorMeeting): Promise<void> {
    const coming = await tx.sql<{ id: string }>`
      select m.membership_id as id from meeting_place p join mentor m on m.tenant_id = p.tenant_id and m.id = p.mentor_id
       where p.meeting_id = ${meetingId} and p.answer = 'yes'`;
    const membershipIds = coming.map(({ id }) => id);
    await this.engagements.take(tx, {
      kind: 'meeting',
      subjectId: meetingId,
      membershipIds,
      from: startsAt,
      to: endsAt,
      field: 'answer',
    });
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { SECRET } from '@outrigger/identity';
import { honour, NotFound, refusal, Refused } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { AnswerService } from '../answer.service.js';
import { mentorOf } from '../cohort.report.js';
import { codeChangesAt, codeOf } from './code.js';
import { type ArrivalWay, MeetingGuest } from '../meeting.entity.js';
import { reviewArrival, reviewListed } from '../meeting.policy.js';

/** Who is there. Two who note the same person at once note them once: the row decides, not the reading of it (C4). */
@Injectable()
export class ArrivalService {
  constructor(
    @Inject(SECRET) private readonly secret: string,
    private readonly meetings: AnswerService,
  ) {}

  /** What the screen at the door shows now. */
  async code(tx: Tx, meetingId: string): Promise<{ path: string; changesAt: Date }> {
    const { id } = await this.meetings.meeting(tx, meetingId);
    const code = codeOf(this.secret, { tenantId: tx.actor.tenantId, id }, tx.now);
    return { path: `/a/in/${code}`, changesAt: codeChangesAt(tx.now) };
  }

  /** @param via by the office's hand also afterwards. @returns their place. */
  async arrive(tx: Tx, meetingId: string, mentorId: string, via: ArrivalWay): Promise<string> {
    const meeting = await this.meetings.meeting(tx, meetingId);
    const mentor = await mentorOf(tx, mentorId);
    const stranger = refusal('NO_SUCH_MENTOR', 'There is no such mentor in the cohort.', 'mentorId', mentorId);
    honour([
      ...(via === 'office' ? reviewListed(meeting, tx.now) : reviewArrival(meeting, tx.now)),
      ...(mentor ? [] : [stranger]),
    ]);

    const noted = await tx.sql`
      insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, attended_at, attended_via, is_excused)
      values (gen_random_uuid(), ${meetingId}, ${mentorId}, false, 'none', ${tx.now}, ${via}, false)
          on conflict (tenant_id, meeting_id, mentor_id) do update
         set attended_at = excluded.attended_at, attended_via = excluded.attended_via
       where meeting_place.attended_at is null returning id`;
    if (noted.length > 0) await tx.emit('meeting.arrived', { meetingId });
    const [place] = await tx.sql<{ id: string }>`
      select id from meeting_place where meeting_id = ${meetingId} and mentor_id = ${mentorId}`;
    return place?.id ?? '';
  }

  /** Undo. Whoever was not here is not here. */
  async leave(tx: Tx, meetingId: string, mentorId: string): Promise<void> {
    await this.meetings.meeting(tx, meetingId);
    const gone = await tx.sql`
      update meeting_place set attended_at = null, attended_via = null
       where meeting_id = ${meetingId} and mentor_id = ${mentorId} and attended_at is not null returning id`;
    if (gone.length > 0) await tx.emit('meeting.left', { meetingId });
  }

  /** A guest who is on the list. @returns the meeting. */
  async noteGuest(tx: Tx, guestId: string, isHere: boolean): Promise<string> {
    const [guest] = await tx.repo(MeetingGuest).find({ id: guestId });
    if (!guest) throw new NotFound('MeetingGuest', guestId);
    const meeting = await this.meetings.meeting(tx, guest.meetingId);
    if (isHere) honour(reviewListed(meeting, tx.now));

    const noted = isHere
      ? await tx.sql`update meeting_guest set attended_at = ${tx.now} where id = ${guestId} and attended_at is null returning id`
      : await tx.sql`update meeting_guest set attended_at = null where id = ${guestId} and attended_at is not null returning id`;
    const { id: meetingId } = meeting;
    if (noted.length > 0) await tx.emit(isHere ? 'meeting.arrived' : 'meeting.left', { meetingId });
    return meetingId;
  }

  /** By their address, at the door: a guest who was named. @throws Refused for somebody who was not. */
  async guestAt(tx: Tx, meetingId: string, email: string): Promise<MeetingGuest> {
    const [guest] = await tx.sql<MeetingGuest>`
      select id, meeting_id as "meetingId", name from meeting_guest
       where meeting_id = ${meetingId} and lower(email) = lower(${email.trim()})`;
    const unknown = 'We have nobody with this address here. Tell the office at the door.';
    if (!guest) throw new Refused([refusal('NOBODY_LIKE_THAT', unknown, 'address')]);
    return guest;
  }
}

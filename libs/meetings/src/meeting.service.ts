import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { addMinutes, honour, refusal } from '@outrigger/kernel';
import { zoneHere } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { MeetingDecision, type DecisionKind, MeetingItem, MentorMeeting } from './meeting.entity.js';
import {
  type PlannedItem,
  reviewComing,
  reviewInvitation,
  reviewProgramme,
  reviewRecord,
  reviewTime,
} from './meeting.policy.js';
import { uninvited } from './cohort.report.js';

export interface PlanMeeting {
  readonly startsAt: Date;
  readonly lengthMinutes: number;
  readonly place?: string | null;
}

export interface ChangeMeeting extends PlanMeeting {
  readonly meetingId: string;
}

export interface WriteProgramme {
  readonly meetingId: string;
  readonly expectedVersion: number;
  readonly items: readonly PlannedItem[];
}

export interface Decide {
  readonly meetingId: string;
  readonly ventureId: string;
  readonly kind: DecisionKind;
  readonly words: string;
}

/** A meeting of which nothing is there yet but its time. */
export const UNWRITTEN = {
  status: 'planned',
  sequence: 0,
  programmeVersion: 0,
  invitedAt: null,
  askedAgainAt: null,
  remindedAt: null,
  settledAt: null,
  minutes: null,
  minutesAt: null,
  minutesBy: null,
  cancelReason: null,
} as const;

refuseOn(
  'one_meeting_at_a_time',
  refusal('MEETING_THERE', 'There is a meeting at that very time already.', 'startsAt'),
);

/** The mentors' meetings, from their date to their minutes (C4). */
@Injectable()
export class MeetingService {
  constructor(private readonly engagements: EngagementService) {}

  /** One besides the series. */
  async plan(tx: Tx, { startsAt, lengthMinutes, place = null }: PlanMeeting): Promise<string> {
    honour(reviewTime(startsAt, tx.now));

    const zone = await zoneHere(tx);
    const times = { startsAt, endsAt: addMinutes(startsAt, lengthMinutes), zone };
    const { id } = await tx.repo(MentorMeeting).add({ ...UNWRITTEN, ...times, place, isUsual: false });
    await tx.emit('meeting.planned', { meetingId: id });
    return id;
  }

  /** Another time or place for this one alone. Whoever was invited is told; a new time is asked anew. */
  async change(tx: Tx, { meetingId, startsAt, lengthMinutes, place = null }: ChangeMeeting): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    honour([...reviewComing(meeting, tx.now), ...reviewTime(startsAt, tx.now)]);

    const endsAt = addMinutes(startsAt, lengthMinutes);
    const moved = +startsAt !== +meeting.startsAt || +endsAt !== +meeting.endsAt;
    if (!moved && place === meeting.place) return;
    const told = meeting.status === 'invited';
    await tx.repo(MentorMeeting).change(
      { id: meetingId },
      {
        startsAt,
        endsAt,
        place,
        isUsual: meeting.isUsual && !moved,
        sequence: meeting.sequence + (told ? 1 : 0),
        ...(moved && { askedAgainAt: null, remindedAt: null }),
      },
    );
    if (moved) {
      await tx.sql`update meeting_place set answer = 'none', answered_at = null, answered_via = null
        where meeting_id = ${meetingId} and answer <> 'none'`;
      await this.engagements.release(tx, 'meeting', meetingId);
    }
    if (told) await tx.emit('meeting.invited', { meetingId });
    await tx.emit('meeting.changed', { meetingId });
  }

  async cancel(tx: Tx, meetingId: string, reason: string): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    honour(reviewComing(meeting, tx.now));

    const sequence = meeting.sequence + 1;
    await tx
      .repo(MentorMeeting)
      .change({ id: meetingId }, { status: 'cancelled', cancelReason: reason.trim(), sequence });
    await this.engagements.release(tx, 'meeting', meetingId);
    await tx.because(reason);
    await tx.emit('meeting.cancelled', { meetingId });
  }

  /** The whole evening, in the order of its points. */
  async write(tx: Tx, { meetingId, expectedVersion, items }: WriteProgramme): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    const unknown = await unknownOf(tx, items);
    honour(reviewProgramme({ meeting, expectedVersion, items, unknown, now: tx.now }));

    await tx.repo(MeetingItem).remove({ meetingId });
    await tx.repo(MeetingItem).addAll(
      items.map(({ kind, title, minutes, who, ventureId, mentorId }, index) => ({
        meetingId,
        position: index + 1,
        kind,
        title: title.trim(),
        minutes,
        who: who?.trim() || null,
        ventureId: ventureId ?? null,
        mentorId: mentorId ?? null,
      })),
    );
    await tx.repo(MentorMeeting).change({ id: meetingId }, { programmeVersion: expectedVersion + 1 });
    await tx.emit('meeting.changed', { meetingId });
  }

  /** The whole cohort, and those who have joined it since. */
  async invite(tx: Tx, meetingId: string): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    const mentorIds = await uninvited(tx, meetingId);
    honour(reviewInvitation(meeting, mentorIds.length, tx.now));

    await tx.sql`
      insert into meeting_place (id, meeting_id, mentor_id, is_asked, answer, is_excused)
      select gen_random_uuid(), ${meetingId}, m.id, true, 'none', false from unnest(${mentorIds}::uuid[]) m (id)
          on conflict (tenant_id, meeting_id, mentor_id) do update set is_asked = true`;
    await tx
      .repo(MentorMeeting)
      .change({ id: meetingId }, { status: 'invited', invitedAt: meeting.invitedAt ?? tx.now });
    await tx.emit('meeting.invited', { meetingId });
  }

  /** Once more to those who have said nothing. */
  async askAgain(tx: Tx, meetingId: string): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    honour(reviewComing(meeting, tx.now));

    await tx.repo(MentorMeeting).change({ id: meetingId }, { askedAgainAt: tx.now });
    await tx.emit('meeting.askedAgain', { meetingId });
  }

  /** With its minutes the meeting was held; they can be written anew. */
  async fileMinutes(tx: Tx, meetingId: string, minutes: string): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    honour(reviewRecord(meeting, tx.now));

    const filed = { minutes: minutes.trim(), minutesAt: tx.now, minutesBy: tx.actor.memberId };
    await tx.repo(MentorMeeting).change({ id: meetingId }, { status: 'held', ...filed });
    await tx.emit('meeting.held', { meetingId });
  }

  /** What the meeting said of a venture; the deed itself is done where it belongs. */
  async decide(tx: Tx, { meetingId, ventureId, kind, words }: Decide): Promise<void> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    const unknown = await unknownOf(tx, [{ ventureId }]);
    honour([
      ...reviewRecord(meeting, tx.now),
      ...unknown.map((id) => refusal('NO_SUCH_VENTURE', 'There is no such venture here.', 'ventureId', id)),
    ]);

    const decided = { decidedAt: tx.now, decidedBy: tx.actor.memberId };
    await tx.repo(MeetingDecision).add({ meetingId, ventureId, kind, words: words.trim(), ...decided });
    await tx.emit('meeting.decided', { meetingId, ventureId });
  }
}

type Named = Pick<PlannedItem, 'ventureId' | 'mentorId'>;

/** Of the ventures and mentors that are named, those that are not there. */
async function unknownOf(tx: Tx, items: readonly Named[]): Promise<string[]> {
  const ventureIds = items.flatMap(({ ventureId }) => ventureId ?? []);
  const mentorIds = items.flatMap(({ mentorId }) => mentorId ?? []);
  const unknown = await tx.sql<{ id: string }>`
    select n.id from unnest(${ventureIds}::uuid[]) n (id) where not exists (select from venture v where v.id = n.id)
    union all
    select n.id from unnest(${mentorIds}::uuid[]) n (id) where not exists (select from mentor m where m.id = n.id)`;
  return unknown.map(({ id }) => id);
}

import { Injectable } from '@nestjs/common';
import { honour, NotFound, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { mentorAt, mentorOf } from './cohort.report.js';
import { MeetingGuest, MentorMeeting } from './meeting.entity.js';
import { reviewGuest } from './meeting.policy.js';

export interface AddGuest {
  readonly meetingId: string;
  readonly name: string;
  readonly email?: string | null;
  /** The mentor who brings them. */
  readonly broughtById?: string | null;
}

refuseOn(
  'one_invitation_a_guest',
  refusal('GUEST_TWICE', 'Somebody with this address is on the list already.', 'email'),
);

/** People from outside whom somebody brings along (C4). */
@Injectable()
export class GuestService {
  /** With an address they get an invitation of their own. */
  async add(tx: Tx, guest: AddGuest): Promise<void> {
    const { id: meetingId, status } = await this.keep(tx, guest, null);
    await tx.emit(status === 'invited' ? 'meeting.invited' : 'meeting.changed', { meetingId });
  }

  /** Nobody expected them, and they are here. */
  async walkIn(tx: Tx, guest: AddGuest): Promise<void> {
    const { id: meetingId } = await this.keep(tx, guest, tx.now);
    await tx.emit('meeting.arrived', { meetingId });
  }

  /** Whoever has a letter is told that they are not expected any more. @returns the meeting. */
  async remove(tx: Tx, guestId: string): Promise<string> {
    const [found] = await tx.repo(MeetingGuest).find({ id: guestId });
    if (!found) throw new NotFound('MeetingGuest', guestId);
    const meeting = await tx.repo(MentorMeeting).need(found.meetingId);
    const here = 'They are here. Undo that first.';
    honour(when(found.attendedAt !== null, 'GUEST_IS_HERE', here, 'guestId', guestId));

    await tx.repo(MeetingGuest).remove({ id: guestId });
    const { name, email, toldSequence } = found;
    const told = toldSequence !== null && meeting.endsAt > tx.now;
    if (told) await tx.emit('meeting.guestLeft', { meetingId: meeting.id, name, email });
    return meeting.id;
  }

  private async keep(
    tx: Tx,
    { meetingId, name, email = null, broughtById = null }: AddGuest,
    attendedAt: Date | null,
  ): Promise<MentorMeeting> {
    const meeting = await tx.repo(MentorMeeting).need(meetingId);
    const mentor = email ? await mentorAt(tx, email) : null;
    const host = broughtById ? await mentorOf(tx, broughtById) : null;
    honour([
      ...reviewGuest(meeting, mentor, tx.now),
      ...when(broughtById !== null && !host, 'NO_SUCH_MENTOR', 'There is no such mentor here.', 'broughtById'),
    ]);

    await tx.repo(MeetingGuest).add({
      meetingId,
      name: name.trim(),
      email: email?.trim() ?? null,
      broughtBy: broughtById,
      toldSequence: null,
      attendedAt,
    });
    return meeting;
  }
}

import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, sql, type Tx } from '@outrigger/tenancy';
import { Wording } from '../wording/wording.js';
import {
  guestsAt,
  type MeetingForLetters,
  meetingForLetters,
  mentorsAt,
  rememberTold,
  untold,
} from './meeting-letter.report.js';
import { MeetingLetters } from './meeting.letters.js';

/** Asks mentors and guests to the mentors' meeting, and tells them what became of it (C4). */
@Injectable()
export class MeetingReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('notifications.meeting', 'meeting.invited', (tx, fact) => this.invite(tx, fact)),
    inside('notifications.meeting-cancelled', 'meeting.cancelled', (tx, fact) => this.cancel(tx, fact)),
    inside('notifications.meeting-again', 'meeting.askedAgain', (tx, fact) => this.askAgain(tx, fact)),
    inside('notifications.meeting-reminder', 'meeting.reminded', (tx, fact) => this.remind(tx, fact)),
    inside('notifications.meeting-guest', 'meeting.guestLeft', (tx, fact) => this.dropGuest(tx, fact)),
    inside('notifications.missed', 'mentor.askedAfter', (tx, fact) => this.askAfter(tx, fact)),
  ];

  constructor(
    private readonly letters: MeetingLetters,
    private readonly wording: Wording,
  ) {}

  /** Whoever was not told what holds now: all at first, those who joined since, and everybody after a change. */
  private async invite(tx: Tx, fact: Fact): Promise<void> {
    const meeting = await coming(tx, fact);
    if (!meeting) return;
    const which = untold(meeting.sequence);
    const mentors = await mentorsAt(tx, meeting.id, which);
    const guests = await guestsAt(tx, meeting.id, which);
    await rememberTold(tx, meeting);
    const [known, others] = [true, false].map((isTold) => mentors.filter((mentor) => mentor.isTold === isTold));
    await this.letters.ask(tx, 'meetingInvited', meeting, others ?? [], true);
    await this.letters.ask(tx, 'meetingMoved', meeting, known ?? [], true);
    await this.letters.inviteGuests(tx, meeting, guests);
  }

  private async askAgain(tx: Tx, fact: Fact): Promise<void> {
    const meeting = await coming(tx, fact);
    if (!meeting) return;
    await this.letters.ask(tx, 'meetingAsked', meeting, await mentorsAt(tx, meeting.id, sql`p.answer = 'none'`));
  }

  private async remind(tx: Tx, fact: Fact): Promise<void> {
    const meeting = await coming(tx, fact);
    if (!meeting) return;
    await this.letters.ask(tx, 'meetingReminder', meeting, await mentorsAt(tx, meeting.id, sql`p.answer = 'yes'`));
  }

  private async cancel(tx: Tx, { payload }: Fact): Promise<void> {
    const meeting = await meetingForLetters(tx, String(payload['meetingId']));
    if (meeting?.status !== 'cancelled') return;
    const told = sql`p.told_sequence is not null`;
    const readers = [...(await mentorsAt(tx, meeting.id, told)), ...(await guestsAt(tx, meeting.id, told))];
    await this.letters.cancel(tx, meeting, readers);
  }

  private async dropGuest(tx: Tx, fact: Fact): Promise<void> {
    const meeting = await coming(tx, fact);
    const { name, email } = fact.payload;
    if (meeting) await this.letters.dropGuest(tx, meeting, { name: String(name), address: String(email) });
  }

  private async askAfter(tx: Tx, { payload }: Fact): Promise<void> {
    const mentorId = String(payload['mentorId']);
    const [to] = await tx.sql<{ name: string; address: string }>`
      select b.name, b.email as address from mentor m
        join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id and b.status <> 'revoked' where m.id = ${mentorId}`;
    if (!to) return;
    const values = { count: String(payload['missed']) };
    await this.wording.write(tx, { kind: 'mentorMissed', to, values, about: `mentor-${mentorId}` });
  }
}

/** Old news is no news: of one that is over or cancelled since nobody is told. */
async function coming(tx: Tx, { payload }: Fact): Promise<MeetingForLetters | null> {
  const meeting = await meetingForLetters(tx, String(payload['meetingId']));
  return meeting?.status === 'invited' && meeting.endsAt > tx.now ? meeting : null;
}

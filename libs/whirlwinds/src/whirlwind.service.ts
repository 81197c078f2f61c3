import { Injectable } from '@nestjs/common';
import { EngagementService } from '@outrigger/availability';
import { honour, refusal, when } from '@outrigger/kernel';
import { MentorService } from '@outrigger/mentors';
import { zoneHere } from '@outrigger/programmes';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { endOf, roundStarts } from './course.policy.js';
import { foundersMissing, guestsOf } from './guest.report.js';
import { type Course, Whirlwind, WhirlwindGuest } from './whirlwind.entity.js';
import {
  reviewAnnouncing,
  reviewCancelling,
  reviewClosing,
  reviewCourse,
  reviewPreparing,
} from './whirlwind.policy.js';

const INVITED = 'Somebody else invited them a moment ago.';
refuseOn('one_place_a_mentor', refusal('INVITED_ALREADY', INVITED, 'mentorIds'));
refuseOn('one_place_a_venture', refusal('INVITED_ALREADY', INVITED, 'ventureIds'));

export interface NewWhirlwind extends Course {
  readonly name: string;
  readonly place: string | null;
  readonly maxRun: number;
}

export interface Invitation {
  readonly whirlwindId: string;
  readonly mentorIds: readonly string[];
  readonly ventureIds: readonly string[];
}

/** Whirlwinds from the idea to what came of them (A2), for the office. */
@Injectable()
export class WhirlwindService {
  constructor(
    private readonly mentors: MentorService,
    private readonly engagements: EngagementService,
  ) {}

  async open(tx: Tx, event: NewWhirlwind): Promise<string> {
    honour(reviewCourse(event, tx.now));

    const { id } = await tx.repo(Whirlwind).add({
      ...UNPLANNED,
      ...event,
      roundStarts: roundStarts(event),
      zone: await zoneHere(tx),
      madeAt: tx.now,
      madeBy: tx.actor.memberId,
    });
    return id;
  }

  /** Until there is a plan. Who said for which rounds they come is asked to look again where there are fewer. */
  async change(tx: Tx, id: string, event: NewWhirlwind): Promise<void> {
    const known = await tx.repo(Whirlwind).need(id);
    honour([...reviewPreparing(known), ...reviewCourse(event, tx.now)]);

    await tx.repo(Whirlwind).change({ id }, { ...event, roundStarts: roundStarts(event) });
    await tx.sql`update whirlwind_guest set from_round = 0, until_round = ${event.rounds} where whirlwind_id = ${id}
      and (until_round > ${event.rounds} or until_round = ${known.rounds})`;
  }

  /** Asks them to come. @throws Refused for whoever may not, by name. */
  async invite(tx: Tx, { whirlwindId: id, mentorIds, ventureIds }: Invitation): Promise<void> {
    const event = await tx.repo(Whirlwind).need(id);
    const mentors = await this.mentors.hold(tx, mentorIds);
    const unfit = mentors.filter(({ warranted }) => !warranted);
    const known = await guestsOf(tx, id);
    const again = known.filter(({ mentorId, ventureId }) =>
      [...mentorIds, ...ventureIds].includes(mentorId ?? ventureId ?? ''),
    );
    const alone = await foundersMissing(tx, ventureIds);
    honour([
      ...reviewPreparing(event),
      ...when(again.length > 0, 'INVITED_ALREADY', `${again.length} of them are invited already.`, 'mentorIds'),
      ...unfit.map(({ id: mentorId, name }) =>
        refusal('NO_WARRANT', `${name} has no current warrant.`, 'mentorIds', mentorId),
      ),
      ...alone.map((venture) =>
        refusal('NO_FOUNDERS', `${venture.name} has nobody who could come.`, 'ventureIds', venture.id),
      ),
    ]);

    const guest = { ...UNANSWERED, whirlwindId: id, untilRound: event.rounds, maxMeetings: event.rounds };
    const added = await tx
      .repo(WhirlwindGuest)
      .addAll([
        ...mentorIds.map((mentorId) => ({ ...guest, mentorId, ventureId: null })),
        ...ventureIds.map((ventureId) => ({ ...guest, mentorId: null, ventureId })),
      ]);
    await tx.repo(Whirlwind).change({ id }, { status: 'asking' });
    await tx.emit('whirlwind.invited', { whirlwindId: id, guestIds: added.map((one) => one.id) });
  }

  /** Tells everybody their rounds; again after each plan, to those whom it changes nothing for too. */
  async announce(tx: Tx, id: string): Promise<void> {
    const event = await tx.repo(Whirlwind).need(id);
    honour(reviewAnnouncing(event, tx.now));

    await tx.repo(Whirlwind).change({ id }, { announcedAt: tx.now });
    await tx.emit('whirlwind.announced', { whirlwindId: id });
  }

  /** Both sides see what came of their meetings. */
  async close(tx: Tx, id: string): Promise<void> {
    const event = await tx.repo(Whirlwind).need(id);
    honour(reviewClosing(event, tx.now));

    await tx.repo(Whirlwind).change({ id }, { status: 'closed', closedAt: tx.now });
    await tx.emit('whirlwind.closed', { whirlwindId: id });
  }

  async cancel(tx: Tx, id: string, reason: string): Promise<void> {
    const event = await tx.repo(Whirlwind).need(id);
    honour(reviewCancelling(event));

    await tx.repo(Whirlwind).change({ id }, { status: 'cancelled', cancelReason: reason });
    await this.engagements.release(tx, 'whirlwind', id);
    await tx.because(reason);
    await tx.emit('whirlwind.cancelled', { whirlwindId: id, wasAnnounced: event.status !== 'draft' });
  }

  /** Events whose last round is over, once each: both sides are asked within the hour what they say to their meetings. */
  async ask(tx: Tx): Promise<void> {
    const open = await tx.repo(Whirlwind).find({ status: 'planned', askedAt: null });
    const over = open.filter((event) => endOf(event) <= tx.now).map(({ id }) => id);
    if (over.length === 0) return;
    const asked = await tx.sql<{ id: string }>`update whirlwind set asked_at = ${tx.now}
      where id = any(${over}) and asked_at is null returning id`;
    await tx.emitAll(
      'whirlwind.over',
      asked.map(({ id }) => ({ whirlwindId: id })),
    );
  }
}

const UNPLANNED = {
  status: 'draft',
  planVersion: 0,
  planTotal: null,
  planBound: null,
  announcedAt: null,
  askedAt: null,
  remindedAt: null,
  closedAt: null,
  cancelReason: null,
} as const;

const UNANSWERED = { coming: 'none', answeredAt: null, fromRound: 0, goneFrom: null, tableNumber: null } as const;

import { Injectable } from '@nestjs/common';
import { honour, NotFound, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { ownGuestId } from './guest.report.js';
import { Whirlwind, WhirlwindGuest, WhirlwindWish } from './whirlwind.entity.js';
import { reviewComing, reviewPreparing } from './whirlwind.policy.js';

export interface Attending {
  readonly whirlwindId: string;
  /** By the office for a guest; without it whoever is signed in. */
  readonly guestId?: string | null;
  readonly coming: boolean;
  /** Rounds from 0, the second the first that they miss; all of them without. */
  readonly fromRound?: number | null;
  readonly untilRound?: number | null;
  readonly maxMeetings?: number | null;
}

export interface Wishing {
  readonly whirlwindId: string;
  readonly guestId?: string | null;
  readonly wishes: readonly { readonly guestId: string; readonly weight: number }[];
}

/** What guests say before a whirlwind: whether they come, and whom they would like to meet (A2). */
@Injectable()
export class GuestService {
  /** @returns the guest's id. @throws NotFound for somebody who was not invited. */
  async attend(tx: Tx, { whirlwindId, guestId, coming, ...wanted }: Attending): Promise<string> {
    const event = await tx.repo(Whirlwind).need(whirlwindId);
    const guest = await this.guest(tx, whirlwindId, guestId ?? null);
    const fromRound = wanted.fromRound ?? (coming ? guest.fromRound : 0);
    const untilRound = wanted.untilRound ?? (coming ? guest.untilRound : event.rounds);
    honour(reviewComing(event, { fromRound, untilRound }));

    const maxMeetings = wanted.maxMeetings ?? guest.maxMeetings;
    const said = { coming: coming ? 'yes' : 'no', answeredAt: tx.now } as const;
    await tx.repo(WhirlwindGuest).change({ id: guest.id }, { ...said, fromRound, untilRound, maxMeetings });
    await tx.emit('whirlwind.answered', { whirlwindId, guestId: guest.id });
    return guest.id;
  }

  /** As if it had not been answered. */
  async takeBack(tx: Tx, guestId: string): Promise<void> {
    const guest = await tx.repo(WhirlwindGuest).need(guestId);
    const event = await tx.repo(Whirlwind).need(guest.whirlwindId);
    honour(reviewComing(event, guest));

    await tx.repo(WhirlwindGuest).change({ id: guestId }, { coming: 'none', answeredAt: null });
  }

  /** Replaces what the guest wished; the other side never learns it. @throws NotFound for somebody of one's own side. */
  async wish(tx: Tx, { whirlwindId, guestId, wishes }: Wishing): Promise<string> {
    const event = await tx.repo(Whirlwind).need(whirlwindId);
    const guest = await this.guest(tx, whirlwindId, guestId ?? null);
    const others = await tx.repo(WhirlwindGuest).among(
      'id',
      wishes.map((one) => one.guestId),
    );
    const stranger = wishes.find(
      ({ guestId: id }) => !others.some((other) => other.id === id && isAcross(guest, other)),
    );
    if (stranger) throw new NotFound('WhirlwindGuest', stranger.guestId);
    honour([
      ...reviewPreparing(event),
      ...when(event.status === 'draft', 'NOT_ASKED_YET', 'This whirlwind is still being prepared.', 'whirlwindId'),
    ]);

    await tx.repo(WhirlwindWish).remove({ guestId: guest.id });
    await tx
      .repo(WhirlwindWish)
      .addAll(wishes.map(({ guestId: otherId, weight }) => ({ guestId: guest.id, otherId, weight })));
    return guest.id;
  }

  private async guest(tx: Tx, whirlwindId: string, guestId: string | null): Promise<WhirlwindGuest> {
    const office = tx.actor.roles.includes('manager');
    const id = guestId && office ? guestId : await ownGuestId(tx, whirlwindId);
    if (guestId && guestId !== id) throw new NotFound('WhirlwindGuest', guestId);
    const guest = await tx.repo(WhirlwindGuest).need(id);
    if (guest.whirlwindId !== whirlwindId) throw new NotFound('WhirlwindGuest', id);
    return guest;
  }
}

const isAcross = (guest: WhirlwindGuest, other: WhirlwindGuest): boolean =>
  other.whirlwindId === guest.whirlwindId && (guest.mentorId === null) !== (other.mentorId === null);

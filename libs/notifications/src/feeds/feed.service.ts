import { Injectable } from '@nestjs/common';
import { linkToken } from '@outrigger/identity';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { MailSettings } from '../mail-settings.js';
import { CalendarFeed, type FeedKind } from './calendar-feed.entity.js';
import { reviewFeed } from './feed.policy.js';

/** A feed as its owner sees it. */
export interface OwnFeed {
  readonly id: string;
  readonly kind: FeedKind;
  readonly room: string | null;
  readonly everything: boolean;
  readonly madeAt: Date;
  readonly lastFetchedAt: Date | null;
  /** Whoever has it reads the calendar. */
  readonly url: string;
}

/** Feeds of the one who asks: their address is made from the id and the deployment's secret, and kept nowhere. */
@Injectable()
export class FeedService {
  constructor(private readonly settings: MailSettings) {}

  async own(tx: Tx): Promise<OwnFeed[]> {
    const feeds = await tx.sql<Omit<OwnFeed, 'url'>>`
      select f.id, f.kind, f.room, f.everything, f.made_at as "madeAt", v.at as "lastFetchedAt"
        from calendar_feed f left join feed_visit v on v.tenant_id = f.tenant_id and v.feed_id = f.id
       where f.membership_id = ${tx.actor.memberId} and f.revoked_at is null
       order by array_position(array['person', 'programme', 'room'], f.kind), f.room`;
    return feeds.map((feed) => ({ ...feed, url: this.addressOf(tx, feed.id) }));
  }

  /** The one that is there, where there is one already. @throws Refused by `reviewFeed`. */
  async open(tx: Tx, kind: FeedKind, room: string | null): Promise<void> {
    const membershipId = tx.actor.memberId ?? '';
    honour(reviewFeed({ kind, room, roles: tx.actor.roles }));
    const known = await tx.repo(CalendarFeed).find({ membershipId, kind, room, revokedAt: null });
    if (known.length > 0) return;

    const feed = { membershipId, kind, room, everything: kind !== 'person', madeAt: tx.now, revokedAt: null };
    const { id } = await tx.repo(CalendarFeed).add(feed);
    await tx.emit('feed.opened', { feedId: id, kind });
  }

  async change(tx: Tx, feedId: string, everything: boolean): Promise<void> {
    const feed = await this.mine(tx, feedId);
    await tx.repo(CalendarFeed).change({ id: feed.id }, { everything });
  }

  /** From now on its address leads nowhere. */
  async close(tx: Tx, feedId: string): Promise<void> {
    const feed = await this.mine(tx, feedId);

    await tx.repo(CalendarFeed).change({ id: feed.id }, { revokedAt: tx.now });
    await tx.emit('feed.closed', { feedId: feed.id });
  }

  private async mine(tx: Tx, feedId: string): Promise<CalendarFeed> {
    const feed = await tx.repo(CalendarFeed).need(feedId);
    if (feed.membershipId !== tx.actor.memberId || feed.revokedAt) throw new NotFound('CalendarFeed', feedId);
    return feed;
  }

  private addressOf(tx: Tx, feedId: string): string {
    const token = linkToken(this.settings.secret, tx.actor.tenantId, feedId);
    return new URL(`/cal/${token}.ics`, this.settings.webUrl).href;
  }
}

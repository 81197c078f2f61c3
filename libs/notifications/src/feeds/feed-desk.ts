import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { linkOfToken, localeOf } from '@outrigger/identity';
import { house } from '@outrigger/kernel';
import { sql, Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { MailSettings } from '../mail-settings.js';
import { slugOf } from '../office.report.js';
import { fill, language } from '../texts/texts.js';
import { feedCalendar } from './feed-calendar.js';
import { feedEvents, type FeedReader } from './feed-events.report.js';

export interface OpenedFeed {
  readonly text: string;
  /** The same as long as the calendar says the same. */
  readonly etag: string;
}

interface Found extends FeedReader {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  readonly zone: string;
  readonly locale: string;
  readonly slug: string;
  readonly wasSeen: boolean;
}

/** Hands out feeds to whoever has the address. One that is unknown, revoked or of a removed person is none. */
@Injectable()
export class FeedDesk {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly settings: MailSettings,
  ) {}

  async open(token: string): Promise<OpenedFeed | null> {
    const { secret, mailDomain, webUrl } = this.settings;
    const named = linkOfToken(secret, token);
    if (!named) return null;
    const actor = house(named.tenantId);
    const opened = await this.tenancy.read(actor, async (tx) => {
      const feed = await feedOf(tx, named.id);
      return feed && { feed, events: await feedEvents(tx, feed), now: tx.now };
    });
    if (!opened) return null;
    const { feed, events, now } = opened;
    if (!feed.wasSeen) await this.tenancy.write(actor, (tx) => remember(tx, feed.id), 'fetch-feed');
    const tongue = language(feed.locale);
    const name = nameOf(feed, tongue.words.feed.name);
    const { slug, zone } = feed;
    const text = feedCalendar({ name, events, mailDomain, webUrl, slug, language: tongue, now, zone });
    return { text, etag: etagOf(text) };
  }
}

const nameOf = ({ kind, name, room, programme }: Found, words: Readonly<Record<FeedReader['kind'], string>>): string =>
  fill(words[kind], { name, room: room ?? '', programme });

/** Not of the instant at which it was made. */
const etagOf = (text: string): string =>
  `"${createHash('sha256')
    .update(text.replace(/^DTSTAMP:.*$/gm, ''))
    .digest('base64url')}"`;

/** V4, C2: a programme's or a room's feed is a manager's, and of no use to somebody who is none any more. */
async function feedOf(tx: Tx, id: string): Promise<Found | null> {
  const [found] = await tx.sql<Found>`
    select f.id, f.kind, f.membership_id as "membershipId", f.everything, f.room, m.id as "mentorId", b.name,
           p.name as programme, ${slugOf(sql`f`)} as slug,
           coalesce(m.zone, p.zone) as zone, ${localeOf(sql`b`)} as locale,
           coalesce(v.at > ${tx.now}::timestamptz - interval '1 minute', false) as "wasSeen"
      from calendar_feed f
      join membership b on b.tenant_id = f.tenant_id and b.id = f.membership_id and b.status <> 'revoked'
       and (f.kind = 'person' or 'manager' = any(b.roles))
      join programme p on p.tenant_id = f.tenant_id
      left join mentor m on m.tenant_id = f.tenant_id and m.membership_id = f.membership_id
      left join feed_visit v on v.tenant_id = f.tenant_id and v.feed_id = f.id
     where f.id = ${id} and f.revoked_at is null`;
  return found ?? null;
}

const remember = async (tx: Tx, feedId: string): Promise<void> =>
  void (await tx.sql`insert into feed_visit (id, feed_id, at) values (${uuid()}, ${feedId}, ${tx.now})
    on conflict (tenant_id, feed_id) do update set at = excluded.at`);

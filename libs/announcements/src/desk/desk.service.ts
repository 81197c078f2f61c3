import { Injectable } from '@nestjs/common';
import { honour, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import {
  type AddressedRole,
  type Addressing,
  Announcement,
  type AnnouncementContent,
  type AnnouncementKind,
  AnnouncementVersion,
} from '../announcement.entity.js';
import {
  reviewAddressing,
  reviewContent,
  reviewCorrection,
  reviewPublishing,
  reviewWithdrawal,
  reviewWriting,
} from '../announcement.policy.js';
import { addressed, knownAmong } from './reach.report.js';

export interface Written extends AnnouncementContent, Addressing {
  /** Null for a new one. */
  readonly announcementId: string | null;
  readonly kind: AnnouncementKind;
  readonly roles: readonly AddressedRole[];
}

export interface Corrected extends AnnouncementContent {
  readonly announcementId: string;
  readonly expectedVersion: number;
  /** What was wrong. */
  readonly note: string;
}

refuseOn(
  'one_announcement_a_version',
  refusal('CORRECTED', 'Somebody else has published it a moment ago. Look again.', 'announcementId'),
);

const UNPUBLISHED = {
  state: 'draft',
  version: 0,
  publishAt: null,
  publishedAt: null,
  withdrawnAt: null,
  withdrawnReason: null,
} as const;

const NO_EVENT = { startsAt: null, endsAt: null, zone: null, place: null } as const;

/** What the centre announces: drafts, what goes out, and what is taken back (O7). */
@Injectable()
export class DeskService {
  /** A draft, new or anew; one that was to go out by the clock waits again. @returns its id. */
  async write(tx: Tx, { announcementId, ...written }: Written): Promise<string> {
    if (announcementId) honour(reviewWriting(await tx.repo(Announcement).need(announcementId)));
    const facts = { ...written, ...(written.kind === 'news' && NO_EVENT), ...narrowed(written) };
    honour([...reviewContent(facts.kind, facts), ...reviewAddressing(facts, await knownAmong(tx, facts.programmeIds))]);

    const row = { ...facts, roles: [...facts.roles], writtenAt: tx.now, writtenBy: tx.actor.memberId, ...UNPUBLISHED };
    if (announcementId) await tx.repo(Announcement).change({ id: announcementId }, row);
    const id = announcementId ?? (await tx.repo(Announcement).add(row)).id;
    await tx.emit('announcement.written', { announcementId: id });
    return id;
  }

  /** A draft that nobody has seen. */
  async discard(tx: Tx, announcementId: string): Promise<void> {
    honour(reviewWriting(await tx.repo(Announcement).need(announcementId)));

    await tx.repo(Announcement).remove({ id: announcementId });
    await tx.emit('announcement.discarded', { announcementId });
  }

  /** @param at when it goes out, by the clock; null for at once. */
  async publish(tx: Tx, announcementId: string, at: Date | null): Promise<void> {
    const announcement = await tx.repo(Announcement).need(announcementId);
    honour(reviewPublishing(announcement, at, (await addressed(tx, announcement)).length, tx.now));

    if (at === null) return goOut(tx, [announcementId]);
    await tx.repo(Announcement).change({ id: announcementId }, { state: 'scheduled', publishAt: at });
    await tx.emit('announcement.scheduled', { announcementId });
  }

  /** A version of its own, which says what was wrong, and reaches all again who had the one before. */
  async correct(tx: Tx, { announcementId, expectedVersion, note, ...corrected }: Corrected): Promise<void> {
    const announcement = await tx.repo(Announcement).need(announcementId);
    const content = { ...corrected, ...(announcement.kind === 'news' && NO_EVENT) };
    honour([...reviewCorrection(announcement, expectedVersion), ...reviewContent(announcement.kind, content)]);

    const version = announcement.version + 1;
    await tx.repo(Announcement).change({ id: announcementId }, { ...content, version });
    const by = { publishedAt: tx.now, publishedBy: tx.actor.memberId };
    await tx.repo(AnnouncementVersion).add({ announcementId, version, ...content, note, ...by });
    await tx.emit('announcement.published', { announcementId, version });
  }

  /** Readers see that it was, and why; one that has not gone out yet is a draft again. */
  async withdraw(tx: Tx, announcementId: string, reason: string): Promise<void> {
    const announcement = await tx.repo(Announcement).need(announcementId);
    honour(reviewWithdrawal(announcement));

    if (announcement.state === 'scheduled') {
      await tx.repo(Announcement).change({ id: announcementId }, { state: 'draft', publishAt: null });
      return;
    }
    const withdrawn = { state: 'withdrawn', withdrawnAt: tx.now, withdrawnReason: reason } as const;
    await tx.repo(Announcement).change({ id: announcementId }, withdrawn);
    await tx.emit('announcement.withdrawn', { announcementId, version: announcement.version });
  }
}

/** First versions go out; as many statements for one as for a hundred. */
export async function goOut(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.sql`update announcement set state = 'published', version = 1, publish_at = null, published_at = ${tx.now}
    where id = any(${[...ids]})`;
  await tx.sql`
    insert into announcement_version (id, announcement_id, version, title, body, starts_at, ends_at, zone, place, link, note,
           published_at, published_by)
    select n.id, a.id, 1, a.title, a.body, a.starts_at, a.ends_at, a.zone, a.place, a.link, '', ${tx.now}, ${tx.actor.memberId}
      from unnest(${ids.map(() => uuid())}::uuid[], ${[...ids]}::uuid[]) as n (id, announcement_id)
      join announcement a on a.id = n.announcement_id`;
  await tx.emitAll(
    'announcement.published',
    ids.map((announcementId) => ({ announcementId, version: 1 })),
  );
}

/** What the chosen audience does not look at is not kept. */
const narrowed = ({ audience, kinds, countries, programmeIds }: Addressing) => ({
  kinds: audience === 'like' ? [...kinds] : [],
  countries: audience === 'like' ? [...countries] : [],
  programmeIds: audience === 'chosen' ? [...programmeIds] : [],
});

import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import type { AnnouncementKind } from '../announcement.entity.js';
import { type Read, reviewComing } from '../announcement.policy.js';

interface ReadHere extends Read {
  readonly version: number;
}

/** What one reader does with what the centre has announced; kept in their own programme. */
@Injectable()
export class ReadingService {
  /** The card is put away, until the announcement is corrected. */
  async dismiss(tx: Tx, announcementId: string): Promise<void> {
    const { version } = await needHere(tx, announcementId);

    await tx.sql`
      insert into announcement_mark (id, membership_id, announcement_id, dismissed_version)
      values (${uuid()}, ${tx.actor.memberId}, ${announcementId}, ${version})
      on conflict (tenant_id, membership_id, announcement_id) do update set dismissed_version = excluded.dismissed_version`;
  }

  /** Whether they come to an event; told anew, the last word counts. */
  async come(tx: Tx, announcementId: string, isComing: boolean): Promise<void> {
    honour(reviewComing(await needHere(tx, announcementId), tx.now));

    await tx.sql`
      insert into announcement_mark (id, membership_id, announcement_id, is_coming, answered_at)
      values (${uuid()}, ${tx.actor.memberId}, ${announcementId}, ${isComing}, ${tx.now})
      on conflict (tenant_id, membership_id, announcement_id)
        do update set is_coming = excluded.is_coming, answered_at = excluded.answered_at`;
    await tx.emit('announcement.answered', { announcementId, isComing });
  }
}

/** @throws NotFound for one that is not for this programme, or not for this reader, as for one that is not there. */
async function needHere(tx: Tx, id: string): Promise<ReadHere> {
  const [found] = await tx.sql<ReadHere & { kind: AnnouncementKind }>`
    select version, kind, ends_at as "endsAt", withdrawn_at as "withdrawnAt" from network_announcements()
     where id = ${id} and (${tx.actor.roles.includes('manager')} or roles && ${[...tx.actor.roles]}::text[])`;
  if (!found) throw new NotFound('Announcement', id);
  return found;
}

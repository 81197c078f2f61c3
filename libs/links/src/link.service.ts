import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { Link } from './link.entity.js';

export interface NewLink {
  readonly purpose: string;
  readonly membershipId: string;
  readonly subjectId: string;
  readonly expiresAt: Date;
}

/** Links that letters carry. */
@Injectable()
export class LinkService {
  /** @returns the ids, in the order of the links; `linkToken` makes the address of each. */
  async make(tx: Tx, links: readonly NewLink[]): Promise<string[]> {
    const made = await tx
      .repo(Link)
      .addAll(links.map((link) => ({ ...link, madeAt: tx.now, answeredAt: null, answer: null, said: null })));
    return made.map(({ id }) => id);
  }

  /** Ends the open links about something that is not asked any more. */
  async close(tx: Tx, purpose: string, subjectId: string): Promise<void> {
    await tx.sql`update link set expires_at = ${tx.now}
      where purpose = ${purpose} and subject_id = ${subjectId} and answered_at is null and expires_at > ${tx.now}`;
  }
}

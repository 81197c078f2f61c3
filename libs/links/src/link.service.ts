import { Injectable } from '@nestjs/common';
import type { Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';

export interface NewLink {
  readonly purpose: string;
  /** Null for somebody outside: nothing but this question is open to them. */
  readonly membershipId: string | null;
  readonly subjectId: string;
  readonly expiresAt: Date;
}

/** Links that letters carry. */
@Injectable()
export class LinkService {
  /** One statement, however many. @returns the ids, in the order of the links; `linkToken` makes the address of each. */
  async make(tx: Tx, links: readonly NewLink[]): Promise<string[]> {
    const rows = links.map((link) => ({ ...link, id: uuid() }));
    const column = <K extends keyof NewLink | 'id'>(name: K): unknown[] => rows.map((row) => row[name]);
    await tx.sql`
      insert into link (id, purpose, membership_id, subject_id, made_at, expires_at)
      select l.id, l.purpose, l.membership_id, l.subject_id, ${tx.now}, l.expires_at
        from unnest(${column('id')}::uuid[], ${column('purpose')}::text[], ${column('membershipId')}::uuid[],
                    ${column('subjectId')}::uuid[], ${column('expiresAt')}::timestamptz[])
          as l (id, purpose, membership_id, subject_id, expires_at)`;
    return rows.map(({ id }) => id);
  }

  /** Ends the open links about something that is not asked any more. */
  async close(tx: Tx, purpose: string, subjectId: string): Promise<void> {
    await tx.sql`update link set expires_at = ${tx.now}
      where purpose = ${purpose} and subject_id = ${subjectId} and answered_at is null and expires_at > ${tx.now}`;
  }
}

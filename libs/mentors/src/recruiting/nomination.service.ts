import { Injectable } from '@nestjs/common';
import { addHours, honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { MentorNomination } from './application.entity.js';
import { plain, QUIET_DAYS, reviewNomination } from './application.policy.js';

export interface Nominate {
  readonly name: string;
  readonly email: string;
  readonly why: string;
}

/** Mentors think of others who might mentor (C1). */
@Injectable()
export class NominationService {
  /**
   * The nominee gets a letter with a link of their own to the form, unless they are known or were written to lately:
   * a mentor is not told which, for who has applied is the office's.
   */
  async nominate(tx: Tx, { name, email, why }: Nominate): Promise<void> {
    const by = tx.actor.memberId ?? '';
    const [today] = await tx.sql<{ count: number }>`
      select count(*)::int as count from mentor_nomination
       where nominated_by = ${by} and nominated_at > ${addHours(tx.now, -24)}`;
    honour(reviewNomination(today?.count ?? 0));
    const written = !(await isKnown(tx, plain(email)));

    const { id } = await tx.repo(MentorNomination).add({
      name: name.trim(),
      email: plain(email),
      why: why.trim(),
      nominatedBy: by,
      nominatedAt: tx.now,
      written,
    });
    if (written) await tx.emit('mentor.nominated', { nominationId: id });
  }
}

async function isKnown(tx: Tx, email: string): Promise<boolean> {
  const since = addHours(tx.now, -QUIET_DAYS * 24);
  const [found] = await tx.sql<{ known: boolean }>`
    select exists (select from mentor_nomination where email = ${email} and written and nominated_at > ${since})
        or exists (select from mentor_application where email = ${email} and status <> 'declined')
        or exists (select from membership where email = ${email} and 'mentor' = any(roles)) as known`;
  return found?.known ?? false;
}

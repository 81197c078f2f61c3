import { Injectable } from '@nestjs/common';
import { addHours, honour, refusal, Refused, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { MentorApplication, MentorReference } from './application.entity.js';
import { isOpen } from './application.policy.js';

export interface ReferenceAnswer {
  readonly words: string;
  /** 1 to 5. */
  readonly rating: number;
}

/** What somebody who was named by an applicant is asked. */
export interface ReferenceQuestion {
  readonly programme: string;
  readonly brandColor: string | null;
  readonly applicant: string;
  readonly name: string;
  readonly isAnswered: boolean;
}

/** Hours until the same person may be asked again. */
const PATIENCE_HOURS = 24;

const DEAD = refusal('REFERENCE_DEAD', 'This is not asked any more. You need not do anything.', 'token');

/** Asks those whom applicants have named, by letter; they answer without signing in (C1, S6). */
@Injectable()
export class ReferenceService {
  /** Everybody who has not answered; whoever was asked within a day is left in peace. @returns how many letters go. */
  async ask(tx: Tx, applicationId: string): Promise<number> {
    const { status } = await tx.repo(MentorApplication).need(applicationId);
    const references = await tx.repo(MentorReference).find({ applicationId });
    const open = references.filter(({ answeredAt }) => answeredAt === null);
    const due = open.filter(({ askedAt }) => !askedAt || askedAt < addHours(tx.now, -PATIENCE_HOURS));
    honour([
      ...when(!isOpen(status), 'APPLICATION_DECIDED', 'This application is decided already.', 'applicationId'),
      ...when(open.length === 0, 'ALL_ANSWERED', 'Everybody has answered.', 'applicationId'),
      ...when(
        open.length > 0 && due.length === 0,
        'ASKED_TODAY',
        'They were asked less than a day ago.',
        'applicationId',
      ),
    ]);

    const ids = due.map(({ id }) => id);
    await tx.sql`update mentor_reference set asked_at = ${tx.now} where id = any(${ids})`;
    for (const id of ids) await tx.emit('mentor.referenceAsked', { referenceId: id });
    return ids.length;
  }

  /** Null for a link that asks nothing: unknown, never sent, or of an application that is decided. */
  async question(tx: Tx, referenceId: string): Promise<ReferenceQuestion | null> {
    const [question] = await tx.sql<ReferenceQuestion>`
      select p.name as programme, p.brand_color as "brandColor", a.name as applicant, r.name,
             r.answered_at is not null as "isAnswered"
        from mentor_reference r join mentor_application a on a.tenant_id = r.tenant_id and a.id = r.application_id
        join programme p on p.tenant_id = r.tenant_id
       where r.id = ${referenceId} and r.asked_at is not null and a.status in ('applied', 'interviewing', 'screening')`;
    return question ?? null;
  }

  /** Once. */
  async answer(tx: Tx, referenceId: string, { words, rating }: ReferenceAnswer): Promise<void> {
    await tx.repo(MentorReference).hold([referenceId]);
    const question = await this.question(tx, referenceId);
    if (!question) throw new Refused([DEAD]);
    honour(when(question.isAnswered, 'REFERENCE_ANSWERED', 'You have answered this already. Thank you.', 'token'));

    await tx.repo(MentorReference).change({ id: referenceId }, { answeredAt: tx.now, words: words.trim(), rating });
    await tx.emit('mentor.referenceAnswered', { referenceId });
  }
}

/** For a link that we did not make. */
export const deadReference = (): Refused => new Refused([DEAD]);

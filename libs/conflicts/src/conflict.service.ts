import { Injectable } from '@nestjs/common';
import { addDays, dayIn, honour, NotFound, refusal } from '@outrigger/kernel';
import { MentorService } from '@outrigger/mentors';
import { ProgrammeService } from '@outrigger/programmes';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { Conflict, type ConflictKind, type ConflictState } from './conflict.entity.js';
import { coolingOff, type Decision, reviewDeclaring, reviewReview } from './conflict.policy.js';
import { isExcluded } from './excluded.js';
import { mentoringOf } from './mentoring.report.js';

export interface NewConflict {
  /** Without it the mentor who is signed in. */
  readonly mentorId?: string | null;
  readonly ventureId: string;
  readonly note: string;
  readonly kind?: ConflictKind | null;
  readonly sinceOn?: string | null;
  readonly untilOn?: string | null;
}

export interface NewReview {
  readonly conflictId: string;
  /** The state that the reviewer saw. */
  readonly seen: ConflictState;
  readonly decision: Decision;
  readonly reason: string;
  /** What kind it is, where the mentor has not said. */
  readonly kind?: ConflictKind | null;
}

refuseOn('one_conflict_a_kind', refusal('CONFLICT_KNOWN', 'This interest is declared already.', 'ventureId'));

/** Interests of mentors in ventures, and what the office makes of them (C2). */
@Injectable()
export class ConflictService {
  constructor(
    private readonly mentors: MentorService,
    private readonly ventures: VentureService,
    private readonly programmes: ProgrammeService,
  ) {}

  /** Excludes the pair from now on. @returns its id. @throws Refused CONFLICT_KNOWN for the same kind a second time. */
  async declare(tx: Tx, { note, kind = null, sinceOn = null, untilOn = null, ...pair }: NewConflict): Promise<string> {
    const mentorId = pair.mentorId ?? (await ownMentorId(tx));
    const { ventureId } = pair;
    // In the order in which teams hold them: the venture, then its mentors.
    await this.ventures.need(tx, ventureId);
    const [mentor] = await this.mentors.hold(tx, [mentorId]);
    const own = mentor?.membershipId === tx.actor.memberId;
    honour(reviewDeclaring({ own, byOffice: tx.actor.roles.includes('manager'), sinceOn, untilOn }));

    const { id } = await tx.repo(Conflict).add({
      ...UNREVIEWED,
      mentorId,
      ventureId,
      kind,
      note,
      sinceOn,
      untilOn,
      declaredAt: tx.now,
      declaredBy: tx.actor.memberId,
    });
    await tx.emit('conflict.declared', { conflictId: id, mentorId, ventureId, membershipId: mentor?.membershipId });
    return id;
  }

  /** F14, one press: "I hold a stake". Of a pair that is excluded already nothing more is asked. */
  async declareStake(tx: Tx, mentorId: string, ventureId: string, note: string): Promise<void> {
    await this.ventures.need(tx, ventureId);
    const [mentor] = await this.mentors.hold(tx, [mentorId]);
    const [known] = await tx.sql<{
      excluded: boolean;
    }>`select ${isExcluded(sql`${mentor?.id}`, sql`${ventureId}`)} as excluded`;
    if (!known?.excluded) await this.declare(tx, { mentorId, ventureId, note });
  }

  /** By the office. @throws Refused also when somebody else has decided since it was `seen`. */
  async review(tx: Tx, { conflictId, seen, decision, reason, kind }: NewReview): Promise<void> {
    const [declared] = await tx.repo(Conflict).find({ id: conflictId });
    if (!declared) throw new NotFound('Conflict', conflictId);
    // The mentor first, like all who decide on a mentor: a team that is being formed waits for this.
    const [mentor] = await this.mentors.hold(tx, [declared.mentorId]);
    const conflict = await tx.repo(Conflict).need(conflictId);
    const { today, settings, reviewer, ...mentoring } = await this.ground(tx, conflict);
    const known = kind ?? conflict.kind;
    const cooling = coolingOff(mentoring, settings.coolingOffMonths, today);
    const { state } = conflict;
    const facts = { id: conflictId, state, seen, decision, kind: known, reviewer };
    honour(reviewReview({ ...facts, isSeated: mentoring.seated, coolingOff: cooling }));

    const recusalOn = decision === 'recusal' ? addDays(today, settings.recusalDays) : null;
    const changes = { kind: known, state: decision, recusalOn, reviewReason: reason };
    await tx.because(reason);
    await tx
      .repo(Conflict)
      .change({ id: conflictId }, { ...changes, reviewedAt: tx.now, reviewedBy: tx.actor.memberId });
    const { mentorId, ventureId } = conflict;
    const news = { conflictId, mentorId, ventureId, membershipId: mentor?.membershipId };
    await tx.emit('conflict.reviewed', { ...news, decision });
    if (decision === 'upheld') await tx.emit('conflict.upheld', news);
  }

  /** Recusals whose notice is over, once each: from that day on they are upheld. */
  async recuse(tx: Tx): Promise<void> {
    const over = await tx.sql<{ conflictId: string; mentorId: string; ventureId: string; membershipId: string }>`
      update conflict c set state = 'upheld' from mentor m
       where c.state = 'recusal' and c.recusal_on <= ${tx.now}::date and m.tenant_id = c.tenant_id and m.id = c.mentor_id
      returning c.id as "conflictId", c.mentor_id as "mentorId", c.venture_id as "ventureId", m.membership_id as "membershipId"`;
    await tx.emitAll('conflict.upheld', over);
  }

  private async ground(tx: Tx, conflict: Conflict) {
    const { settings } = await this.programmes.policy(tx);
    const { zone, reviewer, ...mentoring } = await mentoringOf(tx, conflict);
    return { settings, reviewer, today: dayIn(zone, tx.now), ...mentoring };
  }
}

const UNREVIEWED = {
  state: 'open',
  recusalOn: null,
  reviewedAt: null,
  reviewedBy: null,
  reviewReason: null,
} as const;

async function ownMentorId(tx: Tx): Promise<string> {
  const [own] = await tx.sql<{ id: string }>`select id from mentor where membership_id = ${tx.actor.memberId}`;
  if (!own) throw new NotFound('Mentor', 'of this login');
  return own.id;
}

import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import { todayHere } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { nextStep, record } from './history.js';
import { Introduction, type Outcome, type Shareable } from './introduction.entity.js';
import {
  reviewAsking,
  reviewAssigning,
  reviewClosing,
  reviewStep,
  reviewTaking,
  STEP_DAYS,
} from './introduction.policy.js';
import { isFitMember, partIn, sideOf, standingOf } from './introduction.report.js';
import { ReachService } from './reach.service.js';

export interface NewIntroduction {
  readonly ventureId: string;
  readonly wanted: string;
  /** What the one who is asked may be told; a founder who says so consents with it. */
  readonly shared: readonly Shareable[];
}

export interface Meant {
  readonly ventureId: string;
  readonly mentorId: string;
  readonly wanted: string;
}

export interface NewStep {
  readonly introductionId: string;
  readonly did: string;
  readonly nextStep: string;
  readonly nextOn: string;
}

export interface Ending {
  readonly introductionId: string;
  readonly outcome: Outcome;
  readonly note: string;
}

/** Introductions from the question to the outcome: each has an owner, a next step and a day (A5). */
@Injectable()
export class AskingService {
  constructor(private readonly reach: ReachService) {}

  /** By a founder, a mentor of the team, or the office. @returns its id. */
  async ask(tx: Tx, { ventureId, wanted, shared }: NewIntroduction): Promise<string> {
    const part = await partIn(tx, ventureId);
    honour(reviewAsking(part.status));

    const side = sideOf(part);
    const consents = side === 'founder' && shared.length > 0;
    const { id } = await tx.repo(Introduction).add({
      ...UNANSWERED,
      ventureId,
      wanted: wanted.trim(),
      askedBy: tx.actor.memberId,
      askedAt: tx.now,
      side,
      shared: [...shared],
      consented: consents ? [...shared] : [],
      consent: consents ? 'given' : 'none',
      consentedAt: consents ? tx.now : null,
      consentedBy: consents ? tx.actor.memberId : null,
    });
    await record(tx, id, { kind: 'asked', words: wanted.trim() });
    await tx.emit('introduction.asked', { introductionId: id, ventureId });
    return id;
  }

  /** By the office, who owns it: of a mentor whom the venture has met. The founders are asked for their consent. */
  async introduce(tx: Tx, { mentorId, ventureId, wanted }: Meant): Promise<string> {
    const introductionId = await this.ask(tx, { ventureId, wanted, shared: TOLD });
    await this.take(tx, introductionId);
    await this.reach.choose(tx, { introductionId, kind: 'mentor', mentorId, shared: TOLD });
    return introductionId;
  }

  /** By a mentor of the team, or somebody of the office, for themselves. */
  async take(tx: Tx, introductionId: string): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    const { byFounder } = await standingOf(tx, introduction);
    const me = tx.actor.memberId ?? '';
    if (byFounder || !(await isFitMember(tx, me, introduction.ventureId))) {
      throw new NotFound('Introduction', introductionId);
    }
    honour(reviewTaking(introduction));

    await this.own(tx, introduction, me);
  }

  /** By the office: the first owner, or another. */
  async assign(tx: Tx, introductionId: string, ownerId: string): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    honour(reviewAssigning(introduction, await isFitMember(tx, ownerId, introduction.ventureId)));

    await this.own(tx, introduction, ownerId);
    await tx.emit('introduction.assigned', { introductionId, ownerId });
  }

  async step(tx: Tx, { introductionId, did, ...next }: NewStep): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    honour(reviewStep(await standingOf(tx, introduction), next.nextOn, await todayHere(tx)));

    await record(tx, introductionId, { kind: 'step', words: did, changes: next });
    await tx.emit('introduction.moved', { introductionId });
  }

  /** By its owner or the office; founders may withdraw what they asked for. */
  async close(tx: Tx, { introductionId, outcome, note }: Ending): Promise<void> {
    const introduction = await tx.repo(Introduction).need(introductionId);
    const standing = await standingOf(tx, introduction);
    honour(reviewClosing({ ...standing, outcome }));

    await this.reach.callOff(tx, introduction);
    const ended = {
      status: 'closed',
      outcome,
      outcomeNote: note,
      closedAt: tx.now,
      closedBy: tx.actor.memberId,
    } as const;
    await record(tx, introductionId, { kind: 'closed', words: note, changes: ended });
    await tx.emit('introduction.closed', { introductionId, outcome });
  }

  private async own(tx: Tx, { id, status }: Introduction, ownerId: string): Promise<void> {
    const [owner] = await tx.sql<{ name: string }>`select name from membership where id = ${ownerId}`;
    const first = status === 'asked' ? await nextStep(tx, 'Find out whom to ask.', STEP_DAYS.owned) : {};
    const changes = { ownerId, ...first, ...(status === 'asked' && { status: 'moving' as const }) };
    await record(tx, id, { kind: 'owner', words: owner?.name ?? '', changes });
  }
}

/** What a mentor who has met the venture is told. */
const TOLD: readonly Shareable[] = ['venture', 'oneLiner', 'wanted'];

const UNANSWERED = {
  status: 'asked',
  ownerId: null,
  kind: null,
  contactName: null,
  contactEmail: null,
  contactOrganisation: null,
  mentorId: null,
  sisterId: null,
  exchangeId: null,
  nextStep: null,
  nextOn: null,
  remindedOn: null,
  approachedAt: null,
  reply: null,
  replyWords: null,
  replyName: null,
  replyEmail: null,
  repliedAt: null,
  replyToldAt: null,
  outcome: null,
  outcomeNote: null,
  closedAt: null,
  closedBy: null,
} as const;

import { Injectable } from '@nestjs/common';
import { MemberService } from '@outrigger/identity';
import { dayIn, honour, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { StepService, type Why } from './life/step.service.js';
import { Founder, type Origin, type Stage, Venture, type VentureStatus } from './venture.entity.js';
import { reviewDecision, reviewVenture } from './venture.policy.js';

/** What the office makes of an application. */
export type DecidedStatus = Extract<VentureStatus, 'accepted' | 'declined' | 'deferred'>;

export interface NewVenture {
  readonly name: string;
  readonly oneLiner: string;
  readonly founders: readonly { readonly name: string; readonly email: string }[];
  readonly origin: Origin;
  readonly sector: string;
  readonly stage: Stage;
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  readonly zone: string;
  /** By the applicants' form. */
  readonly applied?: boolean;
}

refuseOn('one_venture_a_name', refusal('VENTURE_KNOWN', 'A venture of this name is here already.', 'name'));

/** Ventures and their founders. */
@Injectable()
export class VentureService {
  constructor(
    private readonly members: MemberService,
    private readonly steps: StepService,
  ) {}

  /** Brings a venture in as submitted, with its founders as members. */
  async add(tx: Tx, { founders, needs, languages, applied = false, ...facts }: NewVenture): Promise<string> {
    honour(reviewVenture({ zone: facts.zone, founders }));

    const { id } = await tx.repo(Venture).add({
      ...facts,
      needs: [...needs],
      languages: [...languages],
      applied,
      status: 'submitted',
      submittedOn: dayIn(facts.zone, tx.now),
      decidedAt: null,
      decidedBy: null,
      decisionReason: null,
    });
    await this.steps.begin(tx, id, 'submitted');
    // One after another: two founders at once would race for the same membership.
    for (const founder of founders) await this.admit(tx, id, founder);
    await tx.emit('venture.submitted', { ventureId: id });
    return id;
  }

  /** V2, by the office: the founders are invited with it. */
  async accept(tx: Tx, ventureId: string, reason: string | null): Promise<void> {
    await this.decide(tx, ventureId, 'accepted', { reason });
    await this.welcome(tx, ventureId);
  }

  async decline(tx: Tx, ventureId: string, reason: string): Promise<void> {
    await this.decide(tx, ventureId, 'declined', { reason });
    await tx.emit('venture.declined', { ventureId });
  }

  /** V2: once; whoever decides tells the founders. @throws Refused when there is nothing to decide. */
  async decide(tx: Tx, ventureId: string, status: DecidedStatus, why: Why): Promise<void> {
    const venture = await this.need(tx, ventureId);
    honour(reviewDecision(venture));

    const decided = { decidedAt: tx.now, decidedBy: tx.actor.memberId, decisionReason: why.reason ?? null };
    await this.steps.take(tx, venture, status, why, decided);
  }

  /** As if it had not been decided: back to where it stood. @throws Refused when it has gone on meanwhile. */
  async undecide(tx: Tx, ventureId: string, status: VentureStatus, reason: string | null): Promise<void> {
    const undecided = { decidedAt: null, decidedBy: null, decisionReason: null };
    await this.steps.take(tx, await this.need(tx, ventureId), status, { reason }, undecided);
  }

  /** Invites the founders of one that was accepted. */
  async welcome(tx: Tx, ventureId: string): Promise<void> {
    const founders = await tx.sql<{ name: string; email: string }>`
      select m.name, m.email from founder f join membership m on m.id = f.membership_id where f.venture_id = ${ventureId} order by m.id`;
    for (const founder of founders) await this.members.invite(tx, { ...founder, roles: ['entrepreneur'] });
    await tx.emit('venture.accepted', { ventureId });
  }

  /** Holds the row. @throws NotFound for a missing or foreign one. */
  need(tx: Tx, id: string): Promise<Venture> {
    return tx.repo(Venture).need(id);
  }

  /** The next step of its life, decided by a room above: a team was formed, a deferral is over. */
  async move(tx: Tx, id: string, status: VentureStatus, why: Why = {}): Promise<void> {
    const venture = await this.need(tx, id);
    if (venture.status !== status) await this.steps.take(tx, venture, status, why);
  }

  /** V2: those that were accepted circulate from now on; the others stay as they are. */
  circulate(tx: Tx, ids: readonly string[]): Promise<void> {
    return this.steps.takeAll(tx, ids, 'accepted', 'circulating');
  }

  /** The memberships of its founders. */
  async founderIds(tx: Tx, ventureId: string): Promise<string[]> {
    const founders = await tx.repo(Founder).find({ ventureId });
    return founders.map(({ membershipId }) => membershipId);
  }

  private async admit(
    tx: Tx,
    ventureId: string,
    founder: { readonly name: string; readonly email: string },
  ): Promise<void> {
    const member = await this.members.enrol(tx, { ...founder, roles: ['entrepreneur'] });
    await tx.repo(Founder).add({ ventureId, membershipId: member.id });
  }
}

import { Injectable } from '@nestjs/common';
import { MemberService } from '@outrigger/identity';
import { dayIn, honour, NotFound, refusal } from '@outrigger/kernel';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { StepService, type Why } from './life/step.service.js';
import { Founder, type Origin, type Stage, Venture, type VentureStatus } from './venture.entity.js';
import { reviewDecision, reviewVenture } from './venture.policy.js';

/** What the office makes of an application. */
export interface Decided extends Why {
  readonly ventureId: string;
  readonly status: Extract<VentureStatus, 'accepted' | 'declined' | 'deferred'>;
}

/** Where an application stands that the office has still to decide about. */
export type Undecided = Extract<VentureStatus, 'submitted' | 'screening' | 'deferred'>;

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

const UNDECIDED = [sql`decided_at = null`, sql`decided_by = null`, sql`decision_reason = null`];

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
    await this.decideAll(tx, [{ ventureId, status: 'accepted', reason }]);
    await this.welcome(tx, ventureId);
  }

  async decline(tx: Tx, ventureId: string, reason: string): Promise<void> {
    await this.decideAll(tx, [{ ventureId, status: 'declined', reason }]);
    await tx.emit('venture.declined', { ventureId });
  }

  /**
   * V2: all or none; whoever decides tells the founders.
   *
   * @returns where each stood. @throws Refused for those that there is nothing to decide about.
   */
  async decideAll(tx: Tx, decided: readonly Decided[]): Promise<ReadonlyMap<string, Undecided>> {
    const held = await tx.repo(Venture).hold(decided.map(({ ventureId }) => ventureId));
    const stranger = decided.find(({ ventureId }) => !held.some(({ id }) => id === ventureId));
    if (stranger) throw new NotFound('Venture', stranger.ventureId);
    honour(held.flatMap(reviewDecision));
    const steps = decided.flatMap(({ ventureId, status, ...why }) =>
      held.filter(({ id }) => id === ventureId).map((venture) => ({ venture, to: status, ...why })),
    );

    const also = [sql`decided_at = ${tx.now}`, sql`decided_by = ${tx.actor.memberId}`, sql`decision_reason = s.reason`];
    await this.steps.takeEach(tx, steps, also);
    return new Map(held.map(({ id, status }) => [id, status as Undecided]));
  }

  /** As if they had not been decided: back to where each stood. @throws Refused for those that have gone on meanwhile. */
  async undecideAll(tx: Tx, before: readonly { ventureId: string; status: Undecided }[]): Promise<void> {
    const held = await tx.repo(Venture).hold(before.map(({ ventureId }) => ventureId));
    const statusOf = new Map(before.map(({ ventureId, status }) => [ventureId, status]));

    const steps = held.map((venture) => ({ venture, to: statusOf.get(venture.id) ?? 'submitted' }));
    await this.steps.takeEach(tx, steps, UNDECIDED);
  }

  /** Those whose deferral is over; others stay as they are. */
  comeBack(tx: Tx, ids: readonly string[]): Promise<void> {
    return this.steps.takeAll(tx, ids, 'deferred', 'submitted');
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

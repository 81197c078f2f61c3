import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import { join, type Sql, sql, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { Venture, type VentureStatus } from '../venture.entity.js';
import { reviewStep } from './life.policy.js';
import { VentureStep } from './step.entity.js';

export interface Why {
  readonly reason?: string | null;
  /** Of a pause or a deferral. */
  readonly returnsOn?: string | null;
}

export interface Step extends Why {
  /** Held. */
  readonly venture: Venture;
  readonly to: VentureStatus;
}

/** Every change of a venture's status goes through here: judged, and kept for ever (V2). */
@Injectable()
export class StepService {
  /** @param venture held. @param also what else of it changes. @throws Refused for a step that is not on its path. */
  async take(tx: Tx, venture: Venture, to: VentureStatus, why: Why = {}, also: Partial<Venture> = {}): Promise<void> {
    honour(reviewStep(venture, to));

    await tx.repo(Venture).change({ id: venture.id }, { ...also, status: to });
    await this.keep(tx, venture.id, venture.status, to, why);
  }

  /**
   * All or none.
   *
   * @param also what else of the ventures is set, in terms of `s.reason`. @throws Refused for every step that is not on
   * its venture's path.
   */
  async takeEach(tx: Tx, steps: readonly Step[], also: readonly Sql[]): Promise<void> {
    honour(steps.flatMap(({ venture, to }) => reviewStep(venture, to)));

    const to = JSON.stringify(steps.map(({ venture: { id }, to: status, reason }) => ({ id, status, reason })));
    const [first, ...others] = [...new Set(steps.map(({ reason }) => reason ?? null))];
    if (first && others.length === 0) await tx.because(first);
    await tx.sql`update venture v set ${join([sql`status = s.status`, ...also])}
      from jsonb_to_recordset(${to}::jsonb) as s (id uuid, status text, reason text) where v.id = s.id`;
    await tx.repo(VentureStep).addAll(
      steps.map(({ venture, to: toStatus, reason = null, returnsOn = null }) => ({
        ...{ ventureId: venture.id, fromStatus: venture.status, toStatus, reason, returnsOn },
        ...{ at: tx.now, byId: tx.actor.memberId },
      })),
    );
  }

  /** The first of a venture that is brought in. */
  begin(tx: Tx, ventureId: string, status: VentureStatus): Promise<void> {
    return this.keep(tx, ventureId, null, status, {});
  }

  /** Those that stand at `from`; the others stay as they are. */
  async takeAll(tx: Tx, ventureIds: readonly string[], from: VentureStatus, to: VentureStatus): Promise<void> {
    const taken = await tx.sql<{ id: string }>`
      update venture set status = ${to} where id = any(${[...ventureIds]}) and status = ${from} returning id`;
    const row = { fromStatus: from, toStatus: to, at: tx.now, byId: tx.actor.memberId, reason: null, returnsOn: null };
    await tx.repo(VentureStep).addAll(taken.map(({ id }) => ({ ...row, ventureId: id })));
  }

  /** The last one, which led to where the venture stands; null for ventures that are older than their steps. */
  async last(tx: Tx, ventureId: string): Promise<Pick<VentureStep, 'fromStatus' | 'toStatus'> | null> {
    const [step] = await tx.run<Pick<VentureStep, 'fromStatus' | 'toStatus'>>(sql`
      select from_status as "fromStatus", to_status as "toStatus" from venture_step
       where venture_id = ${ventureId} order by at desc, id desc limit 1`);
    return step ?? null;
  }

  private async keep(
    tx: Tx,
    ventureId: string,
    fromStatus: VentureStatus | null,
    toStatus: VentureStatus,
    { reason = null, returnsOn = null }: Why,
  ): Promise<void> {
    const step = { id: uuid(), ventureId, fromStatus, toStatus, at: tx.now, byId: tx.actor.memberId };
    await tx.because(reason);
    await tx.repo(VentureStep).add({ ...step, reason, returnsOn });
  }
}

import { Injectable } from '@nestjs/common';
import { NotFound } from '@outrigger/kernel';
import type { Operation, Tx } from '@outrigger/tenancy';
import { PlanService } from './plan.service.js';
import { planInThread } from './plan-rounds.js';
import type { Order } from './planning.report.js';
import { WhirlwindGuest } from './whirlwind.entity.js';

/** Plans in three steps, so that nothing is held while a thread computes: read, plan, keep what still answers. */
@Injectable()
export class PlanDesk {
  constructor(private readonly plans: PlanService) {}

  /** For everybody, as often as wanted. */
  async plan(operation: Operation, order: Order): Promise<void> {
    const question = await operation.look((tx) => this.plans.question(tx, order));
    const planned = await planInThread(question);
    await this.plans.keep(await operation.tx(), order, question, planned);
  }

  /**
   * A guest does not turn up, or leaves, or is there after all: the rounds to come are planned anew, the others keep
   * theirs where they can. @returns the whirlwind.
   */
  async planWithout(
    operation: Operation,
    guest: NonNullable<Order['guest']>,
    fromRound: number | null,
  ): Promise<string> {
    const whirlwindId = await operation.look((tx) => eventOf(tx, guest.id));
    await this.plan(operation, { whirlwindId, guest, fromRound });
    return whirlwindId;
  }
}

async function eventOf(tx: Tx, guestId: string): Promise<string> {
  const [guest] = await tx.repo(WhirlwindGuest).find({ id: guestId });
  if (!guest) throw new NotFound('WhirlwindGuest', guestId);
  return guest.whirlwindId;
}

import { Injectable } from '@nestjs/common';
import { honour } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { silentOf } from './silent.report.js';
import { Whirlwind } from './whirlwind.entity.js';
import { reviewReminding } from './whirlwind.policy.js';

/** Writes again to those who have said nothing (A2). */
@Injectable()
export class ReminderService {
  async remind(tx: Tx, whirlwindId: string): Promise<void> {
    const { status, remindedAt } = await tx.repo(Whirlwind).need(whirlwindId);
    const silent = await silentOf(tx, whirlwindId);
    honour(reviewReminding({ status, silent: silent.length, remindedAt, now: tx.now }));

    await tx.repo(Whirlwind).change({ id: whirlwindId }, { remindedAt: tx.now });
    await tx.emit('whirlwind.reminded', { whirlwindId });
  }
}

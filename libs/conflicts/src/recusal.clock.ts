import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore } from '@outrigger/tenancy';
import { ConflictService } from './conflict.service.js';

/** Ends the notice of recusals on their day, within the hour; what was missed is done at the next. */
@Injectable()
export class RecusalClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'recuse', minute: 9, run: (tx) => this.conflicts.recuse(tx) }];

  constructor(private readonly conflicts: ConflictService) {}
}

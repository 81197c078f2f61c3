import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore } from '@outrigger/tenancy';
import { OutcomeService } from './outcome.service.js';

/** Asks those whose year has passed, without anybody's doing. */
@Injectable()
export class OutcomeClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'ask-for-outcomes', minute: 37, run: async (tx) => void (await this.outcomes.ask(tx)) },
  ];

  constructor(private readonly outcomes: OutcomeService) {}
}

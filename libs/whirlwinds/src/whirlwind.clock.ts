import { Injectable } from '@nestjs/common';
import type { HasChores, TenantChore } from '@outrigger/tenancy';
import { WhirlwindService } from './whirlwind.service.js';

/** Asks both sides as soon as the last round is over. */
@Injectable()
export class WhirlwindClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'ask-after-whirlwinds', minute: 'every', run: (tx) => this.whirlwinds.ask(tx) },
  ];

  constructor(private readonly whirlwinds: WhirlwindService) {}
}

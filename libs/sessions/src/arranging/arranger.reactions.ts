import { Injectable } from '@nestjs/common';
import { type Fact, inside, type Reaction, type Reacts, type Tx } from '@outrigger/tenancy';
import { ArrangerService } from './arranger.service.js';

/** What makes the arranger look again, in the worker (S2). */
@Injectable()
export class ArrangerReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    inside('arranger.opened', 'session.opened', (tx, fact) => this.goOn(tx, fact)),
    inside('arranger.handed', 'session.handed', (tx, fact) => this.goOn(tx, fact)),
    inside('arranger.said', 'session.pollAnswered', (tx, fact) => this.goOn(tx, fact)),
    inside('arranger.answered', 'session.answered', (tx, fact) => this.goOn(tx, fact)),
    inside('arranger.weak', 'session.weak', (tx, fact) => this.goOn(tx, fact)),
  ];

  constructor(private readonly arranger: ArrangerService) {}

  private goOn(tx: Tx, { payload }: Fact): Promise<void> {
    return this.arranger.goOn(tx, String(payload['sessionId']), payload['askAll'] === true);
  }
}

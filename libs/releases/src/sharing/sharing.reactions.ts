import { Injectable } from '@nestjs/common';
import type { SharingLevel } from '@outrigger/adopters';
import { type Fact, inside, type Reacts, type Tx } from '@outrigger/tenancy';
import { SharingChoice } from '../making/release.entity.js';

/**
 * A new programme begins with what its agreement says (O1, O7); from then on the choice is its manager's. Nothing is shown
 * by name before the programme has confirmed the list.
 */
@Injectable()
export class SharingReactions implements Reacts {
  readonly reactions = [inside('share-as-agreed', 'programme.agreed', shareAsAgreed)];
}

async function shareAsAgreed(tx: Tx, { payload }: Fact): Promise<void> {
  const { sharing, endsOn, isTrained } = payload as { sharing: SharingLevel; endsOn: string; isTrained: boolean };
  await tx.repo(SharingChoice).add({
    level: sharing === 'none' ? 'none' : 'aggregate',
    named: [],
    training: isTrained ? 'immersion' : 'none',
    untilOn: endsOn,
    chosenAt: tx.now,
    chosenBy: null,
  });
}

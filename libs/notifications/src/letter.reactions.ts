import { Injectable } from '@nestjs/common';
import { outside, type Reaction, type Reacts } from '@outrigger/tenancy';
import { Postman } from './postman.js';

/** Hands every letter to the postman as soon as it is written. */
@Injectable()
export class LetterReactions implements Reacts {
  readonly reactions: readonly Reaction[] = [
    outside('notifications.send', 'letter.written', ({ within }, { payload }) =>
      this.postman.deliver(within, String(payload['letterId'])),
    ),
  ];

  constructor(private readonly postman: Postman) {}
}

import { type Refusal, when } from '@outrigger/kernel';
import type { LetterState } from '../letter.entity.js';

/** States of letters that did not reach their reader. */
export const RESENDABLE: LetterState[] = ['failed', 'bounced', 'withheld'];

export interface Returned {
  readonly id: string;
  readonly state: LetterState;
  readonly isEmpty: boolean;
  /** Its reader has left the programme. */
  readonly isOfFormer: boolean;
  /** Why nothing goes to the reader's address of today; null where all is well. */
  readonly suppressed: string | null;
}

/** Judges whether a letter may be sent once more. @returns every reason at once. */
export function reviewAgain({ id, state, isEmpty, isOfFormer, suppressed }: Returned): Refusal[] {
  return [
    ...when(
      !RESENDABLE.includes(state),
      'LETTER_NOT_RETURNED',
      'This letter has reached its reader, is on its way, or is not wanted.',
      'letterId',
      id,
    ),
    ...when(
      isEmpty,
      'LETTER_EMPTIED',
      'This letter is emptied: it opened a door for its reader alone, or what it told was taken back. Do once more what wrote it.',
      'letterId',
      id,
    ),
    ...when(
      isOfFormer,
      'READER_LEFT',
      'Its reader has left the programme: nothing goes to them any more.',
      'letterId',
      id,
    ),
    ...when(
      suppressed !== null,
      'ADDRESS_BOUNCES',
      'Letters to this address come back. Correct the address, or let letters go to it again.',
      'letterId',
      id,
    ),
  ];
}

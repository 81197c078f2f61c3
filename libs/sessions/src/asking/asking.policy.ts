import { type Refusal, when } from '@outrigger/kernel';

/** F9: what a session is wanted for: topics of the network's list. */
export const reviewWish = (unknownTopics: readonly string[]): Refusal[] =>
  when(unknownTopics.length > 0, 'NO_SUCH_TOPIC', `No topic ${unknownTopics.join(', ')}.`, 'topics');

/** A word is answered once. */
export const reviewReply = ({ id, settledAt }: { readonly id: string; readonly settledAt: Date | null }): Refusal[] =>
  when(settledAt !== null, 'WORD_ANSWERED', 'Somebody answered this already.', 'wordId', id);

import { type Refusal, when } from '@outrigger/kernel';
import type { SignedPrinciple } from './signature.entity.js';

/** A principle that the centre publishes, or that the programme has adopted. */
export interface Principle {
  readonly entryId: string;
  readonly title: string;
  /** That the programme took or looked at last; null before it adopts it. */
  readonly version: number | null;
  /** Of the programme's own words; null before it adopts it. */
  readonly revision: number | null;
}

/** What was read of a principle. */
export type Read = Pick<Principle, 'entryId' | 'version' | 'revision'>;

export interface Signing {
  readonly principles: readonly Principle[];
  /** What the signer has read. */
  readonly seen: readonly Read[];
  /** What was signed last. */
  readonly signed: readonly SignedPrinciple[];
}

const keyOf = ({ entryId, version, revision }: Read): string => [entryId, version, revision].join(' ');

const sameAs = (some: readonly Read[], others: readonly Read[]): boolean =>
  some.map(keyOf).sort().join() === others.map(keyOf).sort().join();

/** Whether the last signature stands under what the programme holds now. */
export const isSigned = ({ principles, signed }: Pick<Signing, 'principles' | 'signed'>): boolean =>
  principles.length > 0 && sameAs(principles, signed);

/** Console.md, onboarding 3: whoever signs keeps all principles, in versions that they have read. */
export function reviewSigning({ principles, seen, signed }: Signing): Refusal[] {
  const missing = principles.filter(({ version }) => version === null).map(({ title }) => title);
  return [
    ...when(principles.length === 0, 'NO_PRINCIPLE', 'The centre has published no principle yet.'),
    ...when(missing.length > 0, 'NOT_ADOPTED', `Adopt all of them first. Still missing: ${missing.join(', ')}.`),
    ...when(
      missing.length === 0 && !sameAs(principles, seen),
      'PRINCIPLES_CHANGED',
      'The principles have changed since you looked. Look again.',
      'principles',
    ),
    ...when(isSigned({ principles, signed }), 'SIGNED', 'They are signed already, as they are.'),
  ];
}

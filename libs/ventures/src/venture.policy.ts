import { isZone, type Refusal, when } from '@outrigger/kernel';
import type { VentureStatus } from './venture.entity.js';

/** V2: from where a venture may be accepted, deferred or declined. */
const UNDECIDED: readonly VentureStatus[] = ['submitted', 'screening', 'deferred'];

export interface VentureFacts {
  readonly zone: string;
  readonly founders: readonly { readonly email: string }[];
}

/** Judges a venture that is brought in. @returns every reason at once. */
export function reviewVenture({ zone, founders }: VentureFacts): Refusal[] {
  const addresses = founders.map(({ email }) => email.trim().toLowerCase());
  return [
    ...when(!isZone(zone), 'NO_SUCH_ZONE', 'The zone is a name of the IANA database, such as Europe/Paris.', 'zone'),
    ...when(
      new Set(addresses).size < addresses.length,
      'FOUNDER_TWICE',
      'The same address is given for two founders.',
      'founders',
    ),
  ];
}

/** V2: a decision is taken once, on a venture that was submitted. */
export function reviewDecision(venture: {
  readonly id: string;
  readonly name: string;
  readonly status: VentureStatus;
}): Refusal[] {
  const { id, name, status } = venture;
  return when(
    !UNDECIDED.includes(status),
    'ALREADY_DECIDED',
    `${name} is ${status}: there is nothing to decide.`,
    'ventureId',
    id,
  );
}

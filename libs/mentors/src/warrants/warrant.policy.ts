import { addMonths, dayIn, isDay, type Refusal, when } from '@outrigger/kernel';

export interface Paper {
  /** The day on the paper, in the programme's zone. */
  readonly signedOn: string;
  readonly now: Date;
  readonly zone: string;
  readonly months: number;
}

/** C2: a warrant is signed on a day that has come and has not run out already. */
export function reviewPaper({ signedOn, now, zone, months }: Paper): Refusal[] {
  const today = dayIn(zone, now);
  const expired = isDay(signedOn) && addMonths(signedOn, months) < today;
  return [
    ...when(signedOn > today, 'SIGNED_IN_FUTURE', 'A warrant cannot be signed on a day to come.', 'signedOn'),
    ...when(
      expired,
      'WARRANT_EXPIRED',
      `A warrant of that day has run out: it is valid for ${months} months.`,
      'signedOn',
    ),
  ];
}

interface Words {
  readonly version: number;
  readonly locale: string;
}

/** C2: what was read is what is signed, by name. */
export function reviewSignature(read: Words, current: Words, name: string): Refusal[] {
  return [
    ...when(
      read.version !== current.version || read.locale !== current.locale,
      'TEXT_CHANGED',
      'The programme has published another text meanwhile. Read it, then sign.',
      'version',
    ),
    ...when(name.trim().length < 2, 'NO_NAME', 'Sign with your name.', 'name'),
  ];
}

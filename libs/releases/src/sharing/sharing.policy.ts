import { isDay, type Refusal, when } from '@outrigger/kernel';

/** What a manager wants to share. */
export interface Sharing {
  readonly level: string;
  readonly named: readonly string[];
  readonly untilOn: string | null;
}

/**
 * A programme's own switch inside its agreement (O1, SDC-1).
 *
 * @param headlines what may be shown by name at all. @param today of the programme.
 */
export function reviewSharing(
  { level, named, untilOn }: Sharing,
  headlines: readonly string[],
  today: string,
): Refusal[] {
  const strangers = named.filter((code) => !headlines.includes(code));
  return [
    ...when(
      level === 'named' && named.length === 0,
      'NOTHING_NAMED',
      'Choose the figures that the centre may see by your name, or share them in sums only.',
      'named',
    ),
    ...when(
      level !== 'named' && named.length > 0,
      'NAMED_AT_OTHER_LEVEL',
      'Figures are shown by name at the level “by name” only.',
      'named',
    ),
    ...strangers.map((code) => ({
      code: 'NO_HEADLINE',
      message: `${code} is never shown by name; ${headlines.join(', ')} may be.`,
      field: 'named',
    })),
    ...when(
      untilOn !== null && (!isDay(untilOn) || untilOn < today),
      'TERM_OVER',
      'The agreement’s last day is a day to come, or left empty.',
      'untilOn',
    ),
  ];
}

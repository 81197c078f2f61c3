import { fill, type Language } from './texts/texts.js';
import type { ValuesOf } from './wording/kinds.js';

/** A team with its venture, as its letters tell of it. */
export interface ToldTeam {
  readonly ventureName: string;
  readonly oneLiner: string;
  /** The lead first. */
  readonly team: readonly Seat[];
}

interface Seat {
  readonly name: string;
  readonly isLead: boolean;
}

/** `Ada Okafor (lead), Ben Sato` */
export const teamLine = (team: readonly Seat[], { words }: Language): string =>
  team.map(({ name, isLead }) => (isLead ? fill(words.team.lead, { name }) : name)).join(words.common.comma);

/** What a mentor is asked with (T4). */
export const askedValues =
  ({ ventureName, oneLiner, team }: ToldTeam, isLead: boolean) =>
  (tongue: Language): ValuesOf<'teamAsked'> => ({
    venture: ventureName,
    oneLiner,
    team: teamLine(team, tongue),
    role: isLead ? tongue.words.team.toLead : tongue.words.team.toJoin,
  });

/** What founders are offered (T4). */
export const offeredValues =
  ({ ventureName, team }: ToldTeam) =>
  (tongue: Language): ValuesOf<'teamOffered'> => ({ venture: ventureName, team: teamLine(team, tongue) });

import type { ValuesOf } from './wording/kinds.js';

/** A team with its venture, as its letters tell of it. */
export interface ToldTeam {
  readonly ventureName: string;
  readonly oneLiner: string;
  /** Names, the lead first. */
  readonly team: string;
}

/** What a mentor is asked with (T4). */
export const askedValues = ({ ventureName, oneLiner, team }: ToldTeam, isLead: boolean): ValuesOf<'teamAsked'> => ({
  venture: ventureName,
  oneLiner,
  team,
  role: isLead ? 'to lead' : 'to join',
});

/** What founders are offered (T4). */
export const offeredValues = ({ ventureName, team }: ToldTeam): ValuesOf<'teamOffered'> => ({
  venture: ventureName,
  team,
});

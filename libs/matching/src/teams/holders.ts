import { placeOf } from '../party.js';
import { type Team, type TeamMatching } from './instance.js';
import { type Ledger } from './ledger.js';

/** The ventures on whose teams those members sit who have too few hours left for this team. */
export function holders({ mentors, ventures, hours }: TeamMatching, ledger: Ledger, team: Team): string[] {
  const column = placeOf(ventures, team.venture);
  const { leadHours = 0, memberHours = 0 } = ventures[column] ?? {};
  const short = team.members.filter((mentor) => {
    const usual = mentor === team.lead ? leadHours : memberHours;
    return ledger.left(mentor) < (hours?.[placeOf(mentors, mentor)]?.[column] ?? usual);
  });
  return [...new Set(short.flatMap((mentor) => ledger.venturesOf(mentor)))].sort();
}

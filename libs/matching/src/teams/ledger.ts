import { placeOf } from '../party.js';
import { SECONDS_PER_HOUR, secondsOf, type Team, type TeamMatching, type Teams } from './instance.js';

/** The hours that teams take of the mentors. */
export class Ledger {
  constructor(
    private readonly instance: TeamMatching,
    private readonly teams: Teams['teams'],
  ) {}

  /** Hours a month that a mentor has left, with all their teams but those of `except`. */
  left(mentor: string, except?: string): number {
    const row = placeOf(this.instance.mentors, mentor);
    const { capacity = 0, load = 0 } = this.instance.mentors[row] ?? {};
    const given = this.teamsOf(mentor, except).reduce((sum, team) => sum + this.secondsOn(team, row), 0);
    return (secondsOf(capacity) - secondsOf(load) - given) / SECONDS_PER_HOUR;
  }

  /** The ventures on whose team a mentor is. */
  venturesOf = (mentor: string, except?: string): string[] =>
    this.teamsOf(mentor, except).map(({ venture }) => venture);

  /** The instance in which all teams but those of `except` have taken their hours. */
  without = (except?: string): TeamMatching => ({
    ...this.instance,
    mentors: this.instance.mentors.map((mentor) => {
      const { id, capacity } = mentor;
      return { ...mentor, load: capacity - this.left(id, except) };
    }),
  });

  private teamsOf = (mentor: string, except?: string): Team[] =>
    this.teams.filter(({ venture, members }) => venture !== except && members.includes(mentor));

  private secondsOn({ venture, lead }: Team, row: number): number {
    const column = placeOf(this.instance.ventures, venture);
    const whose = this.instance.ventures[column];
    const leads = this.instance.mentors[row]?.id === lead;
    const usual = (leads ? whose?.leadHours : whose?.memberHours) ?? 0;
    return secondsOf(this.instance.hours?.[row]?.[column] ?? usual);
  }
}

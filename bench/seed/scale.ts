/** What each programme of the network holds. */
export interface Scale {
  readonly mentors: number;
  readonly ventures: number;
  /** Ventures that are accompanied, each by a team of 3 to 5 seats. */
  readonly teams: number;
  /** Of those without a team, on their way in; the others have left. */
  readonly open: number;
  /** Of each team: one waits for its time, one is to come, the rest are held, some without a report yet. */
  readonly sessions: number;
  readonly letters: number;
}

/** The scale of a large network: 200 mentors, 300 ventures, 2,000 sessions a programme. */
export const FULL: Scale = { mentors: 200, ventures: 300, teams: 200, open: 60, sessions: 10, letters: 1_000 };

/** Ten years of one large programme: 180 mentors, 120 active ventures, 30 applications and 110 sessions a month. */
export const TEN_YEARS: Scale = { mentors: 180, ventures: 3_600, teams: 120, open: 90, sessions: 110, letters: 5_000 };

/** Enough of everything for a test. */
export const SMALL: Scale = { mentors: 12, ventures: 40, teams: 12, open: 17, sessions: 4, letters: 20 };

/** Programmes are counted from 1; the first is the centre. */
export const slugOf = (programme: number): string => `bench-${programme}`;

/** The login of the programme's manager; the others are `mentor-N` and `founder-N`, from 1. */
export const managerOf = (programme: number): string => `manager-0@${slugOf(programme)}.example.org`;

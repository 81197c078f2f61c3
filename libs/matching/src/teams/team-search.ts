import { common, weigh } from './bits.js';
import { type Board, type Call, type Candidate } from './board.js';
import { type Crew, isTeam, mayJoin } from './crew.js';
import { type Handicap } from './handicap.js';

/** A team of one venture, mentors by place. Another lead makes another team: leading takes other hours. */
export interface Found {
  readonly lead: number;
  /** With the lead, ascending. */
  readonly members: readonly number[];
  readonly score: number;
  /** The score as far as it counts, less the prices of the seats. */
  readonly gain: number;
}

/** What is asked of a search. */
export interface Quest {
  /** What a seat costs, by mentor. */
  readonly memberPrice: ArrayLike<number>;
  readonly leadPrice: ArrayLike<number>;
  /** What is paid for together rather than seat by seat. */
  readonly handicap: Handicap | null;
  /** 1 where the score counts, 0 where only the prices do. */
  readonly scoreShare: 0 | 1;
  readonly leastScore: number;
  /** Only teams that gain more. */
  readonly above: number;
  /** How many, the best first. */
  readonly keep: number;
  /** How many may be found; with more the search ends where it is. */
  readonly most?: number;
  /** Steps, after which the search ends where it is. */
  readonly nodes: number;
  /** A quick look at so many of the best mentors; the rest may hold better teams. */
  readonly among?: number;
}

export interface Outcome {
  readonly found: readonly Found[];
  /** No team of those looked among gains more. */
  readonly ceiling: number;
  /** Whether all were looked at. */
  readonly complete: boolean;
}

/** Somebody who may join a crew, and what that would gain. */
interface Joiner {
  readonly who: Candidate;
  readonly gain: number;
}

/** Finds the best teams of one venture at given prices: branch and bound, lead first. */
export const searchTeams = (board: Board, call: Call, quest: Quest): Outcome =>
  new TeamSearch(board.rules, call, quest).run();

class TeamSearch {
  private readonly found: Found[] = [];
  private nodes = 0;
  private left = -Infinity;
  private above: number;

  constructor(
    private readonly rules: Board['rules'],
    private readonly call: Call,
    private readonly quest: Quest,
  ) {
    this.above = quest.above;
  }

  run(): Outcome {
    const { among = Infinity } = this.quest;
    const start: Crew = {
      members: [],
      gain: 0,
      score: 0,
      covered: 0,
      slots: this.call.slots,
      pulls: this.quest.handicap?.start ?? null,
    };
    const all = this.call.candidates.map((who) => ({ who, gain: this.seatGain(start, who, this.quest.memberPrice) }));
    const leads = this.call.candidates
      .filter(({ mentor, lead }) => lead && (this.call.leads?.includes(mentor) ?? true))
      .map((who) => ({ who, gain: this.seatGain(start, who, this.quest.leadPrice) }))
      .sort(dearestFirst);
    const pool =
      all.length > among ? all.sort(dearestFirst).filter(({ who }, i) => i < among || this.isLocked(who)) : all;
    for (const lead of leads.slice(0, among)) this.leadBy(this.join(start, lead), pool);
    this.found.sort((a, b) => b.gain - a.gain);
    return {
      found: this.found,
      ceiling: Math.max(this.found[0]?.gain ?? -Infinity, this.quest.above, this.left),
      complete: this.left === -Infinity && all.length <= among,
    };
  }

  private leadBy(led: Crew, pool: readonly Joiner[]): void {
    let crew: Crew | null = led;
    for (const mentor of this.call.locked) {
      if (crew === null || crew.members[0]?.mentor === mentor) continue;
      const locked: Candidate | undefined = pool.find(({ who }) => who.mentor === mentor)?.who;
      crew = locked && mayJoin(this.rules, crew, locked) ? this.join(crew, this.joiner(crew, locked)) : null;
    }
    if (crew === null || crew.members.length > this.rules.teamMax) return;
    this.offer(crew);
    this.extend(crew, this.narrow(crew, pool, 0));
  }

  /** Tries everybody of the pool as the next member; every set of members is met once. */
  private extend(crew: Crew, pool: readonly Joiner[]): void {
    for (let i = 0; i < pool.length; i++) {
      const ceiling = crew.gain + this.mostFrom(crew, pool, i);
      if (ceiling <= this.above) return;
      if (++this.nodes > this.quest.nodes) {
        this.left = Math.max(this.left, ceiling);
        return;
      }
      const next = this.join(crew, pool[i] as Joiner);
      this.offer(next);
      if (next.members.length + 1 === this.rules.teamMax) this.close(next, pool, i + 1);
      else if (next.members.length < this.rules.teamMax) this.extend(next, this.narrow(next, pool, i + 1));
    }
  }

  /** The last seat: no order is needed to find the best. */
  private close(crew: Crew, pool: readonly Joiner[], from: number): void {
    const missing = this.call.required & ~crew.covered;
    for (let i = from; i < pool.length; i++) {
      const { who, gain } = pool[i] as Joiner;
      if (crew.gain + gain <= this.above) return;
      if ((missing & ~who.covers) !== 0 || !mayJoin(this.rules, crew, who)) continue;
      const joiner = this.joiner(crew, who);
      if (crew.gain + joiner.gain > this.above) this.offer(this.join(crew, joiner));
    }
  }

  /** Those after `from` who may still join, the dearest first; none where no team can come of it. */
  private narrow(crew: Crew, pool: readonly Joiner[], from: number): Joiner[] {
    const joiners: Joiner[] = [];
    let covers = crew.covered;
    for (let i = from; i < pool.length; i++) {
      const { who } = pool[i] as Joiner;
      if (!mayJoin(this.rules, crew, who)) continue;
      covers |= who.covers;
      joiners.push(this.joiner(crew, who));
    }
    if ((this.call.required & ~covers) !== 0 || this.tooWeak(crew, joiners)) return [];
    return joiners.sort(dearestFirst);
  }

  private tooWeak(crew: Crew, joiners: readonly Joiner[]): boolean {
    const { leastScore } = this.quest;
    if (leastScore === -Infinity || crew.score >= leastScore) return false;
    const worths = joiners.map(({ who }) => this.worthOf(crew, who)).sort((a, b) => b - a);
    const seats = this.rules.teamMax - crew.members.length;
    return worths.slice(0, seats).reduce((sum, worth) => sum + Math.max(0, worth), crew.score) < leastScore;
  }

  /** The most that the pool from `from` on can add: the dearest, with no regard but to seats and backgrounds. */
  private mostFrom(crew: Crew, pool: readonly Joiner[], from: number): number {
    const { teamMin, teamMax, maxPerFamily } = this.rules;
    let seats = teamMax - crew.members.length;
    let must = teamMin - crew.members.length;
    let most = 0;
    const taken: number[] = [];
    for (let i = from; i < pool.length && seats > 0; i++) {
      const { who, gain } = pool[i] as Joiner;
      if (gain <= 0 && must <= 0) break;
      if (taken.length >= maxPerFamily && countOf(taken, who.family) >= maxPerFamily) continue;
      taken.push(who.family);
      most += gain;
      seats--;
      must--;
    }
    return must > 0 ? -Infinity : most;
  }

  private offer(crew: Crew): void {
    if (crew.gain <= this.above || crew.score < this.quest.leastScore || !isTeam(this.rules, this.call, crew)) return;
    const places = crew.members.map(({ mentor }) => mentor);
    const lead = places[0] ?? -1;
    this.found.push({ lead, members: places.sort((a, b) => a - b), score: crew.score, gain: crew.gain });
    if (this.found.length > (this.quest.most ?? Infinity)) this.nodes = Infinity;
    if (this.found.length < this.quest.keep) return;
    this.found.sort((a, b) => b.gain - a.gain);
    this.found.length = this.quest.keep;
    this.above = this.found.at(-1)?.gain ?? this.above;
  }

  private join({ members, gain, score, covered, slots, pulls }: Crew, joiner: Joiner): Crew {
    const { who } = joiner;
    const { handicap } = this.quest;
    const pulled = handicap && pulls && handicap.join(pulls, who.mentor, members.length === 0);
    return {
      members: [...members, who],
      gain: gain + joiner.gain - (pulled?.cost ?? 0),
      score: score + who.worth + weigh(who.covers & ~covered, this.call.weights),
      covered: covered | who.covers,
      slots: common(slots, who.slots),
      pulls: pulled?.pulls ?? pulls,
    };
  }

  private worthOf = (crew: Crew, who: Candidate): number =>
    who.worth + weigh(who.covers & ~crew.covered, this.call.weights);

  private seatGain(crew: Crew, who: Candidate, price: ArrayLike<number>): number {
    const worth = this.quest.scoreShare === 1 ? this.worthOf(crew, who) : 0;
    return worth - (price[who.mentor] ?? 0);
  }

  private joiner = (crew: Crew, who: Candidate): Joiner => ({
    who,
    gain: this.seatGain(crew, who, this.quest.memberPrice),
  });

  private isLocked = ({ mentor }: Candidate): boolean => this.call.locked.includes(mentor);
}

const dearestFirst = (a: Joiner, b: Joiner): number => b.gain - a.gain || a.who.mentor - b.who.mentor;

const countOf = (numbers: readonly number[], one: number): number =>
  numbers.reduce((count, number) => (number === one ? count + 1 : count), 0);

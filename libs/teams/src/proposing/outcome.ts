import type { Pick, TeamReasons } from '@outrigger/matching';
import { type Bar, type Part, PART_NAMES } from './fit.policy.js';
import type { KeptInput, KeptResult } from './kept.js';
import { inCommon } from './slots.js';
import type { Today } from './today.report.js';
import { type ObstacleCode, ofObstacle, ofRule } from './obstacle.js';
import type {
  OtherTeamType,
  PassedOverMentorType,
  SuggestedTeamType,
  TeamCandidateType,
  TeamPickType,
  TeamRunOutcomeType,
  UnservedVentureType,
} from './outcome.graphql.js';

/** What a run kept, looked up in the ways in which it is told. */
export class Outcome {
  private readonly bars: ReadonlyMap<string, Bar>;
  private readonly rows: ReadonlyMap<string, number>;
  private readonly columns: ReadonlyMap<string, number>;
  private readonly nameOf: Today['nameOf'];

  constructor(
    private readonly input: KeptInput,
    private readonly result: KeptResult,
    private readonly today: Today,
  ) {
    this.nameOf = today.nameOf;
    const { mentors, ventures } = input.instance;
    this.bars = new Map(input.barred.map(({ mentor, venture, bar }) => [`${mentor} ${venture}`, bar]));
    this.rows = new Map(mentors.map(({ id }, row) => [id, row]));
    this.columns = new Map(ventures.map(({ id }, column) => [id, column]));
  }

  tell(runId: string): TeamRunOutcomeType {
    const { proved, stopped, merit, explanation } = this.result;
    return {
      runId,
      isProved: proved,
      isStopped: stopped,
      total: merit.total,
      teams: explanation.teams.map((reasons) => this.team(reasons)),
      unserved: explanation.unserved.map((reasons) => this.unserved(reasons)),
      candidates: this.candidates(),
    };
  }

  private team(reasons: TeamReasons): SuggestedTeamType {
    const { venture, score, best, picks, passedOver } = reasons;
    const needs = this.needsOf(venture);
    const told = picks.map((pick) => this.pick(venture, pick)).sort((a, b) => Number(b.isLead) - Number(a.isLead));
    const met = new Set(told.flatMap((pick) => pick.needs));
    return {
      ventureId: venture,
      ventureName: this.nameOf(venture),
      isServed: this.today.isServed(venture),
      leadId: told[0]?.mentorId ?? '',
      mentorIds: told.map(({ mentorId }) => mentorId),
      score,
      attainment: score === best ? 1 : reasons.attainment,
      needs,
      covered: needs.filter((need) => met.has(need)),
      picks: told,
      passedOver: passedOver.map((one) => this.passedOver(venture, one)),
      others: this.result.others.map((other) => this.other(other, told)),
    };
  }

  private pick(venture: string, pick: Pick): TeamPickType {
    const { mentor, lead, fit, locked, onlyTheirs, hoursAfter, substitute } = pick;
    return {
      mentorId: mentor,
      name: this.nameOf(mentor),
      isLead: lead,
      isLocked: locked,
      fit,
      parts: this.partsOf(mentor, venture),
      needs: this.metBy(mentor, venture),
      onlyTheirs: onlyTheirs.map((skill) => this.input.needs[skill] ?? ''),
      hoursAfter,
      substitute: substitute && {
        mentorId: substitute.mentor,
        name: this.nameOf(substitute.mentor),
        leadId: substitute.lead,
        score: substitute.score,
      },
    };
  }

  private passedOver(venture: string, { mentor, obstacle }: TeamReasons['passedOver'][number]): PassedOverMentorType {
    return {
      mentorId: mentor,
      name: this.nameOf(mentor),
      fit: sum(this.partsOf(mentor, venture)),
      obstacle: ofObstacle(obstacle, this.bars.get(`${mentor} ${venture}`)),
      ventures: obstacle.kind === 'venture' ? obstacle.ventures.map(this.nameOf) : [],
      score: obstacle.kind === 'score' ? obstacle.score : null,
    };
  }

  private other({ lead, members, score }: KeptResult['others'][number], picks: readonly TeamPickType[]): OtherTeamType {
    const joining = members.filter((id) => !picks.some(({ mentorId }) => mentorId === id));
    const leaving = picks.filter(({ mentorId }) => !members.includes(mentorId));
    return {
      leadId: lead,
      mentorIds: [lead, ...members.filter((id) => id !== lead)],
      score,
      joining: joining.map(this.nameOf),
      leaving: leaving.map(({ name }) => name),
    };
  }

  private unserved(reasons: KeptResult['explanation']['unserved'][number]): UnservedVentureType {
    const { venture, rules, team, heldBy } = reasons;
    const members = team ? [team.lead, ...team.members.filter((id) => id !== team.lead)] : [];
    return {
      ventureId: venture,
      ventureName: this.nameOf(venture),
      rules: [...new Set(rules.map(ofRule))],
      team: members.map(this.nameOf),
      heldBy: heldBy.map(this.nameOf),
    };
  }

  private candidates(): TeamCandidateType[] {
    const { mentors, ventures } = this.input.instance;
    const [venture, ...more] = ventures;
    if (!venture || more.length > 0) return [];
    const all = mentors.map(({ id, family, lead, capacity, load, slots }) => {
      const parts = this.partsOf(id, venture.id);
      const bar = this.bars.get(`${id} ${venture.id}`);
      const obstacle: ObstacleCode | null = bar ?? (capacity - load < venture.memberHours ? 'hours' : null);
      const needs = this.metBy(id, venture.id);
      const known = { background: String(family), canLead: lead, hours: capacity, taken: load };
      const own = { parts, needs, obstacle, slots: inCommon(slots, venture.slots) };
      return { mentorId: id, name: this.nameOf(id), fit: sum(parts), ...own, ...known };
    });
    return all.sort((a, b) => b.fit - a.fit || (a.mentorId < b.mentorId ? -1 : 1));
  }

  private partsOf(mentor: string, venture: string): Record<Part, number> {
    const [row = -1, column = -1] = [this.rows.get(mentor), this.columns.get(venture)];
    const { parts } = this.input.instance;
    return Object.fromEntries(PART_NAMES.map((part) => [part, parts?.[part]?.[row]?.[column] ?? 0])) as Record<
      Part,
      number
    >;
  }

  private needsOf(venture: string): string[] {
    const needs = this.input.instance.ventures[this.columns.get(venture) ?? -1]?.needs ?? [];
    return needs.map(({ skill }) => this.input.needs[skill] ?? '');
  }

  private metBy(mentor: string, venture: string): string[] {
    const skills = this.input.instance.mentors[this.rows.get(mentor) ?? -1]?.skills ?? [];
    const known = new Set(skills.map((skill) => this.input.needs[skill]));
    return this.needsOf(venture).filter((need) => known.has(need));
  }
}

const sum = (parts: Readonly<Record<Part, number>>): number =>
  Object.values(parts).reduce((all, points) => all + points, 0);

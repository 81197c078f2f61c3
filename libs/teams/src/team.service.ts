import { Injectable } from '@nestjs/common';
import { isExcluded } from '@outrigger/conflicts';
import { honour, NotFound, type Refusal, refusal, when } from '@outrigger/kernel';
import { MentorService, SEAT_HOURS } from '@outrigger/mentors';
import { type CurrentPolicy, type PolicySettings, ProgrammeService } from '@outrigger/programmes';
import { raw, refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { Team, TeamSeat } from './team.entity.js';
import { type Candidate, reviewTeam, type TeamRules } from './team.policy.js';

export interface FormTeam {
  readonly ventureId: string;
  readonly mentorIds: readonly string[];
  readonly leadId: string;
  readonly overrideReason?: string | null;
}

/** A team that is judged; with its id where it exists already, since its own seats then take no hours. */
export interface ProposedTeam extends FormTeam {
  readonly teamId?: string;
}

/** A live team as sessions need to know it. */
export interface LiveTeam {
  readonly id: string;
  readonly members: readonly { readonly membershipId: string; readonly isLead: boolean }[];
}

refuseOn('one_team_a_venture', refusal('TEAM_EXISTS', 'This venture has a team already.', 'ventureId'));
refuseOn('one_lead_per_team', refusal('TWO_LEADS', 'A team has exactly one lead.', 'leadId'));

const READY = ['accepted', 'circulating', 'mentored', 'paused'];

/** Hours a month that live seats take; SQL over `team_seat s`. */
export const HOURS_OF_SEATS = raw(
  `coalesce(sum(case when s.is_lead then ${SEAT_HOURS.lead} else ${SEAT_HOURS.member} end), 0)::int`,
);

/** Teams and what keeps a mentor off one. */
@Injectable()
export class TeamService {
  constructor(
    private readonly mentors: MentorService,
    private readonly ventures: VentureService,
    private readonly programmes: ProgrammeService,
  ) {}

  /** @throws Refused with every reason of `reviewTeam`; NotFound for a venture or mentor that is not here. */
  async form(tx: Tx, { ventureId, mentorIds, leadId, overrideReason = null }: FormTeam): Promise<string> {
    const venture = await this.ventures.need(tx, ventureId);
    const notReady = when(
      !READY.includes(venture.status),
      'VENTURE_NOT_ACCEPTED',
      `${venture.name} is ${venture.status}: accept it first.`,
      'ventureId',
      ventureId,
    );
    const { version } = await this.review(tx, { ventureId, mentorIds, leadId, overrideReason }, notReady);

    await tx.because(overrideReason);
    const team = await tx.repo(Team).add({
      ventureId,
      formedAt: tx.now,
      formedBy: tx.actor.memberId,
      endedAt: null,
      overrideReason,
      policyVersion: version,
    });
    await tx.repo(TeamSeat).addAll(
      mentorIds.map((mentorId) => ({
        teamId: team.id,
        mentorId,
        isLead: mentorId === leadId,
        fromAt: tx.now,
        untilAt: null,
        leftReason: null,
        missing: [],
      })),
    );
    await this.ventures.move(tx, ventureId, 'mentored');
    await tx.emit('team.formed', { teamId: team.id, ventureId, mentorIds });
    return team.id;
  }

  /**
   * Holds the mentors and judges the team as it would be.
   *
   * @param also what stands against it besides. @throws Refused with every reason.
   */
  async review(tx: Tx, proposed: ProposedTeam, also: readonly Refusal[] = []): Promise<CurrentPolicy> {
    const { leadId, overrideReason = null } = proposed;
    const mentors = await this.candidates(tx, proposed);
    const policy = await this.programmes.policy(tx);
    honour([...also, ...reviewTeam({ mentors, leadId, overrideReason }, rulesOf(policy.settings))]);
    return policy;
  }

  /** The venture's team of today. @throws NotFound when it has none. */
  async live(tx: Tx, ventureId: string): Promise<LiveTeam> {
    const seats = await tx.sql<{ id: string; membershipId: string; isLead: boolean }>`
      select t.id, m.membership_id as "membershipId", s.is_lead as "isLead"
        from team t join team_seat s on s.team_id = t.id and s.until_at is null join mentor m on m.id = s.mentor_id
       where t.venture_id = ${ventureId} and t.ended_at is null order by s.is_lead desc, s.id`;
    const [first] = seats;
    if (!first) throw new NotFound('Team of venture', ventureId);
    return { id: first.id, members: seats };
  }

  /** How many mentors a session needs at least (T1). */
  async minimum(tx: Tx): Promise<number> {
    return (await this.programmes.policy(tx)).settings.teamMin;
  }

  private async candidates(tx: Tx, { ventureId, mentorIds: ids, teamId }: ProposedTeam): Promise<Candidate[]> {
    const held = await this.mentors.hold(tx, ids);
    const known = await tx.sql<{ id: string; hours: number; conflicted: boolean }>`
      select m.id, (select ${HOURS_OF_SEATS} from team_seat s where s.mentor_id = m.id and s.until_at is null
               and s.team_id is distinct from ${teamId ?? null}::uuid) as hours,
             ${isExcluded(sql`m.id`, sql`${ventureId}`)} as conflicted
        from mentor m where m.id = any(${[...ids]})`;
    const of = new Map(known.map((row) => [row.id, row]));
    return held.map((mentor) => ({
      ...mentor,
      hoursCommitted: of.get(mentor.id)?.hours ?? 0,
      conflicted: of.get(mentor.id)?.conflicted ?? false,
    }));
  }
}

function rulesOf({ teamMin, teamMax, distinctBackgrounds }: PolicySettings): TeamRules {
  const distinct = distinctBackgrounds === 'all' ? 'all' : Number(distinctBackgrounds);
  return { min: teamMin, max: teamMax, distinctBackgrounds: distinct, seatHours: SEAT_HOURS };
}

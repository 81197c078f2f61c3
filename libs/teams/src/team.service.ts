import { Injectable } from '@nestjs/common';
import { isExcluded } from '@outrigger/conflicts';
import { honour, NotFound, type Refusal, refusal, when } from '@outrigger/kernel';
import { MentorService, SEAT_HOURS } from '@outrigger/mentors';
import { type CurrentPolicy, type PolicySettings, ProgrammeService } from '@outrigger/programmes';
import { raw, refuseOn, type Sql, sql, type Tx } from '@outrigger/tenancy';
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

/** What stands against a team, by which policy. */
export interface Judged {
  readonly policy: CurrentPolicy;
  readonly against: readonly Refusal[];
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

/** Seats that are held for a proposal until it is settled, but for those who said no; `s` and `p` in it (C3). */
export const PROPOSED_SEATS = raw(`team_proposal_seat s
  join team_proposal p on p.tenant_id = s.tenant_id and p.id = s.proposal_id and p.status = 'proposed' and s.answer <> 'no'`);

/** C3: ventures that a mentor `m` is on a team of, or proposed for. @param but ids of those that do not count */
export const venturesServed = (but: Sql): Sql => sql`(select count(*)::int from (
  select t.venture_id from team_seat s join team t on t.tenant_id = s.tenant_id and t.id = s.team_id
   where s.tenant_id = m.tenant_id and s.mentor_id = m.id and s.until_at is null and t.venture_id <> all(${but})
  union select p.venture_id from ${PROPOSED_SEATS}
   where s.tenant_id = m.tenant_id and s.mentor_id = m.id and p.venture_id <> all(${but})) served)`;

/** Teams and what keeps a mentor off one. */
@Injectable()
export class TeamService {
  constructor(
    private readonly mentors: MentorService,
    private readonly ventures: VentureService,
    private readonly programmes: ProgrammeService,
  ) {}

  /**
   * A live team at once: of mentors and founders who have agreed, to a proposal or by word of mouth.
   *
   * @throws Refused with every reason of `reviewTeam`; NotFound for a venture or mentor that is not here.
   */
  async form(tx: Tx, team: FormTeam): Promise<string> {
    const { version } = await this.reviewNew(tx, team);
    return this.begin(tx, team, version);
  }

  /** Of a team that nothing stands against. @param version of the policy that it was judged by. @returns its id. */
  async begin(
    tx: Tx,
    { ventureId, mentorIds, leadId, overrideReason = null }: FormTeam,
    version: number,
  ): Promise<string> {
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

  /** Holds the mentors and judges the team as it would be. @throws Refused with every reason. */
  async review(tx: Tx, proposed: ProposedTeam): Promise<CurrentPolicy> {
    const { policy, against } = await this.judge(tx, proposed);
    honour(against);
    return policy;
  }

  /** The same for a first team, with the venture. @throws Refused with every reason. */
  async reviewNew(tx: Tx, proposed: FormTeam): Promise<CurrentPolicy> {
    const { policy, against } = await this.judgeNew(tx, proposed);
    honour(against);
    return policy;
  }

  /** What stands against a first team of this venture; the venture and the mentors are held. */
  async judgeNew(tx: Tx, proposed: FormTeam): Promise<Judged> {
    const { id, name, status } = await this.ventures.need(tx, proposed.ventureId);
    const notReady = when(
      !READY.includes(status),
      'VENTURE_NOT_ACCEPTED',
      `${name} is ${status}: accept it first.`,
      'ventureId',
      id,
    );
    const [team] = await tx.repo(Team).find({ ventureId: id, endedAt: null });
    const exists = when(team !== undefined, 'TEAM_EXISTS', 'This venture has a team already.', 'ventureId', id);
    const { policy, against } = await this.judge(tx, proposed);
    return { policy, against: [...notReady, ...exists, ...against] };
  }

  private async judge(tx: Tx, proposed: ProposedTeam): Promise<Judged> {
    const { leadId, overrideReason = null } = proposed;
    const mentors = await this.candidates(tx, proposed);
    const policy = await this.programmes.policy(tx);
    return { policy, against: reviewTeam({ mentors, leadId, overrideReason }, rulesOf(policy.settings)) };
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
    const known = await tx.sql<{ id: string; hours: number; ventures: number; conflicted: boolean }>`
      select m.id, (select ${HOURS_OF_SEATS} from team_seat s where s.mentor_id = m.id and s.until_at is null
               and s.team_id is distinct from ${teamId ?? null}::uuid)
             + (select ${HOURS_OF_SEATS} from ${PROPOSED_SEATS}
                 where s.mentor_id = m.id and p.venture_id <> ${ventureId}) as hours,
             ${venturesServed(sql`${[ventureId]}::uuid[]`)} as ventures,
             ${isExcluded(sql`m.id`, sql`${ventureId}`)} as conflicted
        from mentor m where m.id = any(${[...ids]})`;
    const of = new Map(known.map((row) => [row.id, row]));
    return held.map((mentor) => ({
      ...mentor,
      hoursCommitted: of.get(mentor.id)?.hours ?? 0,
      venturesServed: of.get(mentor.id)?.ventures ?? 0,
      conflicted: of.get(mentor.id)?.conflicted ?? false,
    }));
  }
}

function rulesOf({ teamMin, teamMax, distinctBackgrounds }: PolicySettings): TeamRules {
  const distinct = distinctBackgrounds === 'all' ? 'all' : Number(distinctBackgrounds);
  return { min: teamMin, max: teamMax, distinctBackgrounds: distinct, seatHours: SEAT_HOURS };
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AvailabilityService } from '@outrigger/availability';
import { InterestService } from '@outrigger/circulation';
import { honour, NotFound, refusal } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import { raw, refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { FIT_VERSION } from './fit.policy.js';
import { instanceOf } from './instance.js';
import {
  declinedBefore,
  freeMentors,
  isWaiting,
  keptApart,
  seekingVentures,
  type SeekingVenture,
  teamsSoFar,
} from './instance.report.js';
import type { KeptInput } from './kept.js';
import { isLost } from './lost.js';
import { TeamRunner } from './runner.js';
import { type RunKind, type RunStatus, TeamRun } from './team-run.entity.js';
import { reviewCancel, reviewSearch } from './team-run.policy.js';

refuseOn('proposal_of_a_run', refusal('NO_SUCH_RUN', 'There is no such search for teams.', 'runId'));

/** A search before it is asked for. */
interface Prepared {
  readonly kind: RunKind;
  readonly isWhole: boolean;
  readonly ventures: readonly SeekingVenture[];
  readonly policyVersion: number;
  readonly input: KeptInput;
}

/** Searches for teams by the optimiser (T4, T5): asked for here, run in threads, kept for ever. */
@Injectable()
export class TeamRunService {
  constructor(
    private readonly availability: AvailabilityService,
    private readonly interests: InterestService,
    private readonly programmes: ProgrammeService,
    private readonly runner: TeamRunner,
  ) {}

  /**
   * Teams for these ventures, or for all that wait. The same question while nothing has changed is the same run.
   *
   * @throws Refused when there is nothing to look for or nobody to look among; NotFound for a venture that is not here.
   */
  suggest(tx: Tx, ventureIds: readonly string[]): Promise<string> {
    return this.ask(tx, 'teams', ventureIds);
  }

  /** T5: who might join a team that has lost somebody; who is on it stays, its lead leads on. */
  suggestReplacement(tx: Tx, ventureId: string): Promise<string> {
    return this.ask(tx, 'replacement', [ventureId]);
  }

  async cancel(tx: Tx, runId: string): Promise<void> {
    const [run] = await tx.sql<{ status: RunStatus }>`select status from team_run where id = ${runId} for update`;
    if (!run) throw new NotFound('TeamRun', runId);
    honour(reviewCancel(run.status));

    await tx.repo(TeamRun).change({ id: runId }, { status: 'cancelled', endedAt: tx.now });
    tx.afterwards(() => {
      this.runner.cancel(runId);
    });
    await tx.emit('team_run.progressed', { runId });
  }

  private async ask(tx: Tx, kind: RunKind, ventureIds: readonly string[]): Promise<string> {
    const prepared = await this.prepare(tx, kind, ventureIds);
    const inputHash = hashOf(prepared);
    const [same] = await tx.sql<{ id: string }>`
      select r.id from team_run r where r.input_hash = ${inputHash} and r.status in ('queued', 'running', 'done')
         and not ${isLost(raw('r'))} order by r.asked_at desc limit 1`;
    if (same) return same.id;

    const id = uuid();
    await this.keep(tx, id, inputHash, prepared);
    const { instance } = prepared.input;
    tx.afterwards(() => {
      this.runner.start(tx.actor.tenantId, id, { kind, instance });
    });
    return id;
  }

  /** Everything that the search depends on, as it is at this moment: a few statements, however many they are. */
  private async prepare(tx: Tx, kind: RunKind, ventureIds: readonly string[]): Promise<Prepared> {
    const ventures = await seekingVentures(tx, ventureIds);
    const missing = ventureIds.find((id) => !ventures.some((venture) => venture.id === id));
    if (missing) throw new NotFound('Venture', missing);
    const ids = ventures.map(({ id }) => id);
    const mentors = await freeMentors(tx, ids);
    const { version, settings } = await this.programmes.policy(tx);
    const sought = ventures.map((venture) => ({
      ...venture,
      isWaiting: isWaiting(venture),
      hasTeam: venture.teamId !== null,
    }));
    honour(reviewSearch({ kind, ventures: sought, mentors: mentors.length, teamMin: settings.teamMin }));

    const said = await this.interests.interestsOf(tx, ids);
    const apart = await keptApart(tx, ids);
    const declined = await declinedBefore(tx, ids);
    const soFar = kind === 'replacement' ? await teamsSoFar(tx, ids) : [];
    const people = [...mentors.map(({ membershipId }) => membershipId), ...ventures.flatMap((one) => one.founderIds)];
    const weeks = await this.availability.weeks(tx, people);
    const input = instanceOf({ mentors, ventures, said, apart, declined, soFar, weeks, settings, now: tx.now });
    return { kind, isWhole: ventureIds.length === 0, ventures, policyVersion: version, input };
  }

  private async keep(tx: Tx, id: string, inputHash: string, prepared: Prepared): Promise<void> {
    const { kind, isWhole, ventures, policyVersion, input } = prepared;
    await tx.repo(TeamRun).add({
      id,
      kind,
      status: 'queued',
      askedAt: tx.now,
      askedBy: tx.actor.memberId,
      ventureIds: ventures.map((venture) => venture.id),
      isWhole,
      mentorCount: input.instance.mentors.length,
      policyVersion,
      fitVersion: FIT_VERSION,
      input,
      inputHash,
      startedAt: null,
      endedAt: null,
      failure: null,
    });
    await tx.sql`insert into team_run_pulse (id, run_id, share, note, at) values (${uuid()}, ${id}, 0, '', ${tx.now})`;
    await tx.emit('team_run.asked', { runId: id });
  }
}

const hashOf = ({ kind, policyVersion, input }: Prepared): string =>
  createHash('sha256')
    .update(JSON.stringify([kind, policyVersion, FIT_VERSION, input]))
    .digest('hex');

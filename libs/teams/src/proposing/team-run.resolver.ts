import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Info, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import {
  type Accepted,
  InOperation,
  InTx,
  type PageOf,
  Read,
  type Reader,
  readOne,
  selectionOf,
} from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import { LiveFacts, type Operation, sql, type Tx } from '@outrigger/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { TeamRunOutcomeType } from './outcome.graphql.js';
import { outcomeOf } from './outcome.report.js';
import {
  CancelTeamRunInput,
  CancelTeamRunPayload,
  SuggestReplacementInput,
  SuggestReplacementPayload,
  SuggestTeamsInput,
  SuggestTeamsPayload,
  TeamRunPage,
  TeamRunsArgs,
  TeamRunType,
} from './team-run.graphql.js';
import { TeamRunService } from './team-run.service.js';

type Told = Promise<{ run: TeamRunType | null }>;

@Resolver(() => TeamRunType)
export class TeamRunResolver {
  constructor(
    private readonly runs: TeamRunService,
    private readonly live: LiveFacts,
  ) {}

  @Query(() => TeamRunPage, { description: 'The newest first.' })
  @Allow('teams.suggest')
  teamRuns(@Args() { first, after, ventureId }: TeamRunsArgs, @Read() read: Reader): Promise<PageOf<TeamRunType>> {
    return read.page(
      'TeamRun',
      { first, after },
      {
        order: (row) => ({ by: sql`${row}.asked_at`, type: 'timestamptz' }),
        descending: true,
        where: (row) => (ventureId ? [sql`${ventureId} = any(${row}.venture_ids)`] : []),
      },
    );
  }

  @Query(() => TeamRunType, { nullable: true })
  @Allow('teams.suggest')
  teamRun(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @Read() read: Reader,
  ): Promise<TeamRunType | null> {
    return read.one('TeamRun', id);
  }

  @Query(() => TeamRunOutcomeType, {
    nullable: true,
    description: 'Null until the run is done. Explained by what was known then, however much has changed since.',
  })
  @Allow('teams.suggest')
  teamRunOutcome(
    @Args('id', { type: () => ID }, ParseUUIDPipe) id: string,
    @InTx() tx: Tx,
  ): Promise<TeamRunOutcomeType | null> {
    return outcomeOf(tx, id);
  }

  @Subscription(() => TeamRunType, { description: 'The run, now and each time that it is further.' })
  @Allow('teams.suggest')
  teamRunProgressed(
    @Args('runId', { type: () => ID }, ParseUUIDPipe) runId: string,
    @InOperation() operation: Operation,
    @Info() info: GraphQLResolveInfo,
  ): AsyncGenerator<{ teamRunProgressed: TeamRunType }> {
    return operation.follow(
      this.live,
      ({ name, payload }) => name === 'team_run.progressed' && payload['runId'] === runId,
      (tx) =>
        readOne<TeamRunType>(tx, 'TeamRun', selectionOf(info), (row) => sql`${row}.id = ${runId}`).then(
          (run) => run && { teamRunProgressed: run },
        ),
    );
  }

  @Mutation(() => SuggestTeamsPayload, {
    description: 'Begins a search for the best teams (T1-T4). The same question is the same run while nothing changes.',
  })
  @Allow('teams.suggest')
  async suggestTeams(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureIds }: SuggestTeamsInput,
  ): Promise<Accepted<SuggestTeamsPayload>> {
    return told(read, await this.runs.suggest(tx, ventureIds ?? []));
  }

  @Mutation(() => SuggestReplacementPayload, {
    description: 'Begins a search for who joins a team that has lost somebody (T5).',
  })
  @Allow('teams.suggest')
  async suggestReplacement(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { ventureId }: SuggestReplacementInput,
  ): Promise<Accepted<SuggestReplacementPayload>> {
    return told(read, await this.runs.suggestReplacement(tx, ventureId));
  }

  @Mutation(() => CancelTeamRunPayload, { description: 'Its thread is ended at once; the run stays, as cancelled.' })
  @Allow('teams.suggest')
  async cancelTeamRun(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') { runId }: CancelTeamRunInput,
  ): Promise<Accepted<CancelTeamRunPayload>> {
    await this.runs.cancel(tx, runId);
    return told(read, runId);
  }
}

const told = async (read: Reader, id: string): Told => ({ run: await read.one<TeamRunType>('TeamRun', id, 'run') });

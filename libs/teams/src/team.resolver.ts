import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import { TeamChangeService } from './change.service.js';
import {
  ChangeTeamInput,
  ChangeTeamPayload,
  FormTeamInput,
  FormTeamPayload,
  StepOffInput,
  StepOffPayload,
  TeamType,
} from './team.graphql.js';
import { TeamService } from './team.service.js';

@Resolver(() => TeamType)
export class TeamResolver {
  constructor(
    private readonly teams: TeamService,
    private readonly changes: TeamChangeService,
  ) {}

  @Query(() => TeamType, { nullable: true })
  @Allow('teams.read')
  team(@Args('id', { type: () => ID }, ParseUUIDPipe) id: string, @Read() read: Reader): Promise<TeamType | null> {
    return read.one('Team', id);
  }

  @Mutation(() => FormTeamPayload, { description: 'Tells every reason why not at once (C2, T1, T2, T3).' })
  @Allow('teams.form')
  async formTeam(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: FormTeamInput,
  ): Promise<Accepted<FormTeamPayload>> {
    const id = await this.teams.form(tx, input);
    return { team: await read.one<TeamType>('Team', id, 'team') };
  }

  @Mutation(() => ChangeTeamPayload, { description: 'Others, more, fewer, another lead: judged as a whole (T1-T5).' })
  @Allow('teams.form')
  async changeTeam(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: ChangeTeamInput,
  ): Promise<Accepted<ChangeTeamPayload>> {
    await this.changes.change(tx, input);
    return { team: await read.one<TeamType>('Team', input.teamId, 'team') };
  }

  @Mutation(() => StepOffPayload, { description: 'A mentor goes, and says what the team will lack (T5).' })
  @Allow('teams.leave')
  async stepOff(
    @InTx() tx: Tx,
    @Read() read: Reader,
    @Args('input') input: StepOffInput,
  ): Promise<Accepted<StepOffPayload>> {
    await this.changes.stepOff(tx, input);
    return { team: await read.one<TeamType>('Team', input.teamId, 'team') };
  }
}

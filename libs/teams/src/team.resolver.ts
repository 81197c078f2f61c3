import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Accepted, InTx, Read, type Reader } from '@outrigger/graph';
import { Allow } from '@outrigger/identity';
import type { Tx } from '@outrigger/tenancy';
import {
  DeclareConflictInput,
  DeclareConflictPayload,
  FormTeamInput,
  FormTeamPayload,
  TeamType,
} from './team.graphql.js';
import { TeamService } from './team.service.js';

@Resolver(() => TeamType)
export class TeamResolver {
  constructor(private readonly teams: TeamService) {}

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

  @Mutation(() => DeclareConflictPayload, { description: 'Excludes the pair (C2).' })
  @Allow('conflicts.declare')
  async declareConflict(
    @InTx() tx: Tx,
    @Args('input') { mentorId, ventureId, note }: DeclareConflictInput,
  ): Promise<Accepted<DeclareConflictPayload>> {
    await this.teams.declareConflict(tx, mentorId, ventureId, note);
    return {};
  }
}

import { Args, Field, ID, InputType, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { InTx } from '@outrigger/graph';
import { Allow, ofMember } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import { raw, type Tx } from '@outrigger/tenancy';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID } from 'class-validator';
import { askedValues, offeredValues, type ToldTeam } from './team.letters.js';
import { LetterToReadType, Wording } from './wording/wording.js';

@ObjectType('TeamLetter', {
  description: 'The letter that asks for a yes to a team, as one of its readers would read it.',
})
export class TeamLetterType extends LetterToReadType {}

@InputType()
export class TeamLetterInput {
  @Field(() => ID) @IsUUID() ventureId!: string;
  @Field(() => [ID]) @ArrayMinSize(1) @ArrayMaxSize(10) @IsUUID(undefined, { each: true }) mentorIds!: string[];
  @Field(() => ID) @IsUUID() leadId!: string;
  @Field(() => ID, { nullable: true, description: 'The mentor who reads it; null for the founders.' })
  @IsOptional()
  @IsUUID()
  mentorId?: string | null;
}

/** A team before it is proposed. */
interface Planned extends ToldTeam {
  /** Null for the founders, or where nobody of the team is meant. */
  readonly mentor: string | null;
  readonly founders: readonly string[];
}

/** Shows the letters before they leave (T4). */
@Resolver()
export class TeamLetterResolver {
  constructor(private readonly wording: Wording) {}

  @Query(() => TeamLetterType, { description: 'Nothing is kept, and nothing leaves.' })
  @Allow('teams.form')
  async teamLetter(@InTx() tx: Tx, @Args('input') input: TeamLetterInput): Promise<TeamLetterType> {
    const { ventureId, leadId, mentorId = null } = input;
    const planned = await plannedTeam(tx, { ...input, mentorId });
    if (!planned) throw new NotFound('Venture', ventureId);
    if (mentorId === null) {
      return this.wording.show(tx, 'teamOffered', { readers: planned.founders, values: offeredValues(planned) });
    }
    if (planned.mentor === null) throw new NotFound('Mentor', mentorId);
    const values = askedValues(planned, mentorId === leadId);
    return this.wording.show(tx, 'teamAsked', { readers: [planned.mentor], values });
  }
}

async function plannedTeam(tx: Tx, input: TeamLetterInput): Promise<Planned | undefined> {
  const { ventureId, mentorIds, leadId, mentorId } = input;
  const name = ofMember(raw('m'), 'name');
  const [planned] = await tx.sql<Planned>`
    select v.name as "ventureName", v.one_liner as "oneLiner",
           (select coalesce(string_agg(${name} || case when m.id = ${leadId} then ' (lead)' else '' end, ', '
                     order by m.id = ${leadId} desc, array_position(${mentorIds}::uuid[], m.id)), '')
              from mentor m where m.id = any(${mentorIds})) as team,
           (select ${name} from mentor m where m.id = any(${mentorIds}) and m.id = ${mentorId ?? null}) as mentor,
           (select coalesce(array_agg(b.name order by b.name), '{}') from founder f
              join membership b on b.tenant_id = f.tenant_id and b.id = f.membership_id and b.status <> 'revoked'
             where f.venture_id = v.id) as founders
      from venture v where v.id = ${ventureId}`;
  return planned;
}

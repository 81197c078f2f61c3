import { Args, Field, ID, InputType, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { InTx } from '@outrigger/graph';
import { Allow, localeOf, ofMember } from '@outrigger/identity';
import { NotFound } from '@outrigger/kernel';
import { raw, sql, type Tx } from '@outrigger/tenancy';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID } from 'class-validator';
import { askedValues, offeredValues, type ToldTeam } from './team.letters.js';
import type { LetterKind, ValuesOf } from './wording/kinds.js';
import { LetterToReadType, type Told, Wording } from './wording/wording.js';

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
  readonly mentor: Addressee | null;
  readonly founders: readonly Addressee[];
}

interface Addressee {
  readonly name: string;
  readonly locale: string;
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
      return this.show(tx, 'teamOffered', planned.founders, offeredValues(planned));
    }
    if (planned.mentor === null) throw new NotFound('Mentor', mentorId);
    return this.show(tx, 'teamAsked', [planned.mentor], askedValues(planned, mentorId === leadId));
  }

  private show<K extends LetterKind>(tx: Tx, kind: K, readers: readonly Addressee[], values: Told<ValuesOf<K>>) {
    return this.wording.show(tx, kind, {
      readers: readers.map(({ name }) => name),
      locale: readers[0]?.locale,
      values,
    });
  }
}

async function plannedTeam(tx: Tx, input: TeamLetterInput): Promise<Planned | undefined> {
  const { ventureId, mentorIds, leadId, mentorId } = input;
  const name = ofMember(raw('m'), 'name');
  const [planned] = await tx.sql<Planned>`
    select v.name as "ventureName", v.one_liner as "oneLiner",
           (select coalesce(json_agg(json_build_object('name', ${name}, 'isLead', m.id = ${leadId})
                     order by m.id = ${leadId} desc, array_position(${mentorIds}::uuid[], m.id)), '[]')
              from mentor m where m.id = any(${mentorIds})) as team,
           (select json_build_object('name', b.name, 'locale', ${localeOf(sql`b`)}) from mentor m
              join membership b on b.tenant_id = m.tenant_id and b.id = m.membership_id
             where m.id = any(${mentorIds}) and m.id = ${mentorId ?? null}) as mentor,
           (select coalesce(json_agg(json_build_object('name', b.name, 'locale', ${localeOf(sql`b`)}) order by b.name), '[]') from founder f
              join membership b on b.tenant_id = f.tenant_id and b.id = f.membership_id and b.status <> 'revoked'
             where f.venture_id = v.id) as founders
      from venture v where v.id = ${ventureId}`;
  return planned;
}

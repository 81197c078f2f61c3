import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, PageArgs, pageType } from '@outrigger/graph';
import { IsDate, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';

@ObjectType('AuditRow', { description: 'A row that a deed changed; what stood in it is not kept.' })
export class AuditRowType {
  @Field(() => ID) id!: string;
  @Field({ description: "The row's table." }) kind!: string;
  @Field(() => ID) rowId!: string;
  @Field({ description: 'insert, update or delete' }) verb!: string;
  @Field(() => [String], { description: 'What was changed of it.' }) columns!: string[];
}

@ObjectType('AuditDeed', { description: 'Who did what, why and from where: one transaction, for ever.' })
export class AuditDeedType {
  @Field(() => ID) id!: string;
  @Field(() => DateTime) at!: Date;
  @Field({ description: "A person's or an API client's name; the house where it worked by itself." }) who!: string;
  @Field(() => ID, { nullable: true }) memberId!: string | null;
  @Field({ description: 'cookie, token, key, link or house' }) via!: string;
  @Field(() => String, { nullable: true }) address!: string | null;
  @Field(() => String, { nullable: true, description: 'The number that was in the answer.' }) correlationId!:
    string | null;
  @Field({ description: 'The mutation, reaction or command.' }) deed!: string;
  @Field(() => String, { nullable: true }) reason!: string | null;
  @Field(() => Int, { description: 'How many rows it changed.' }) rowCount!: number;
  @Field(() => [AuditRowType], { description: 'Up to 50 of them.' }) rows?: AuditRowType[];
}

export const AuditDeedPage = pageType('AuditDeedPage', () => AuditDeedType);

const WORD = /^[\w. -]+$/;

@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @Field(() => DateTime, { nullable: true }) @IsOptional() @IsDate() from?: Date | null;
  @Field(() => DateTime, { nullable: true }) @IsOptional() @IsDate() until?: Date | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() memberId?: string | null;
  @Field(() => String, { nullable: true, description: 'A mutation, reaction or command.' })
  @IsOptional()
  @MaxLength(80)
  @Matches(WORD)
  deed?: string | null;
  @Field(() => String, { nullable: true, description: 'Deeds that changed rows of this table.' })
  @IsOptional()
  @MaxLength(80)
  @Matches(WORD)
  kind?: string | null;
  @Field(() => ID, { nullable: true, description: 'Deeds that changed this row.' }) @IsOptional() @IsUUID() rowId?:
    string | null;
}

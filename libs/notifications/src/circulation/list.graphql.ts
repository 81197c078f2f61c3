import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@ArgsType()
export class CirculationLetterArgs {
  @Field(() => ID) @IsUUID() circulationId!: string;
  @Field(() => ID) @IsUUID() mentorId!: string;
}

@ObjectType('CirculationLetter', { description: 'What a mentor would get, were the list sent now; nothing is kept.' })
export class CirculationLetterType {
  @Field() subject!: string;
  @Field() html!: string;
  @Field() text!: string;
}

import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChangedLine } from './line-changes.js';
import { enumOf } from './enum-of.js';

const LineEnum = enumOf(['same', 'added', 'removed'] as const);
registerEnumType(LineEnum, { name: 'ChangedLineKind' });

@ObjectType('ChangedLine')
export class ChangedLineType implements ChangedLine {
  @Field(() => LineEnum) kind!: ChangedLine['kind'];
  @Field() text!: string;
}

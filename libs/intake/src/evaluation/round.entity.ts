import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** Some applications, judged by some people against one rubric (V2). */
@Entity('evaluation_round')
export class EvaluationRound extends Row {
  @Column('text') name!: string;
  /** Null for a set of ventures that the office chose. */
  @Column('uuid', { nullable: true }) intakeId!: string | null;
  @Column('date') dueOn!: string;
  /** How many judge each application. */
  @Column('smallint') perApplication!: number;
  @Column('timestamptz') openedAt!: Date;
  @Column('uuid', { nullable: true }) openedBy!: string | null;
  @Column('timestamptz', { nullable: true }) closedAt!: Date | null;
  @Column('uuid', { nullable: true }) closedBy!: string | null;
}

/** One line of a round's rubric, scored 1 to 5. */
@Entity('evaluation_criterion')
export class EvaluationCriterion extends Row {
  @Column('uuid') roundId!: string;
  @Column('smallint') position!: number;
  @Column('text') name!: string;
  /** Against the other criteria of its round. */
  @Column('smallint') weight!: number;
  /** What 1, 2, 3, 4 and 5 mean. */
  @Column('text', { array: true }) descriptors!: string[];
}

/** An application in a round. */
@Entity('evaluation_entry')
export class EvaluationEntry extends Row {
  @Column('uuid') roundId!: string;
  @Column('uuid') ventureId!: string;
}

/** What one evaluator makes of one application: a draft until it is submitted. */
@Entity('evaluation')
export class Evaluation extends Row {
  @Column('uuid') entryId!: string;
  /** A membership. */
  @Column('uuid') evaluatorId!: string;
  @Column('timestamptz') assignedAt!: Date;
  @Column('uuid', { nullable: true }) assignedBy!: string | null;
  @Column('text') comment!: string;
  @Column('timestamptz', { nullable: true }) submittedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) nudgedAt!: Date | null;
}

@Entity('evaluation_score')
export class EvaluationScore extends Row {
  @Column('uuid') evaluationId!: string;
  @Column('uuid') criterionId!: string;
  @Column('smallint') score!: number;
  @Column('text') comment!: string;
}

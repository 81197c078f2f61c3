import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { AskedAbout } from './finding.policy.js';

abstract class AboutFigures extends Row {
  @Column('text') period!: string;
  @Column('text') finding!: AskedAbout;
  /** Empty where it is about no figure. */
  @Column('text') measure!: string;
  @Column('integer', { nullable: true }) value!: number | null;
  @Column('text', { nullable: true }) other!: string | null;
  @Column('integer', { nullable: true }) otherValue!: number | null;
}

/** That the centre asked a programme about its figures; among the centre's rows. */
@Entity('figure_nudge')
export class FigureNudge extends AboutFigures {
  @Column('uuid') programmeId!: string;
  @Column('timestamptz') nudgedAt!: Date;
  @Column('uuid', { nullable: true }) nudgedBy!: string | null;
  /** Until then it is not asked again. */
  @Column('timestamptz') untilAt!: Date;
}

/** What the centre has asked about our figures; among the programme's own rows. */
@Entity('figure_question')
export class FigureQuestion extends AboutFigures {
  @Column('text') byName!: string;
  @Column('timestamptz') askedAt!: Date;
}

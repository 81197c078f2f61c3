import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export type RiskPart = 'founder' | 'lead';

/** How great the risk of one group of causes is to a venture, from 0, none, to 4; by its founders and by its lead, each quarter (D1). */
@Entity('risk_score')
export class RiskScore extends Row {
  @Column('uuid') ventureId!: string;
  /** Its first day, in the programme's zone. */
  @Column('date') quarter!: string;
  @Column('text') part!: RiskPart;
  /** One of the groups of `topics`. */
  @Column('text') causeGroup!: string;
  @Column('smallint') score!: number;
  @Column('text', { nullable: true }) words!: string | null;
  @Column('uuid', { nullable: true }) scoredBy!: string | null;
  @Column('timestamptz') scoredAt!: Date;
}

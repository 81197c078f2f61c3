import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

/** The mentors who accompany one venture. */
@Entity('team')
export class Team extends Row {
  @Column('uuid') ventureId!: string;
  @Column('timestamptz') formedAt!: Date;
  @Column('uuid', { nullable: true }) formedBy!: string | null;
  @Column('timestamptz', { nullable: true }) endedAt!: Date | null;
  /** Why a soft rule was overridden (T4); null when none was. */
  @Column('text', { nullable: true }) overrideReason!: string | null;
  /** The version of the programme's policy that it was judged by. */
  @Column('integer') policyVersion!: number;
}

/** A mentor's place on a team, for as long as it lasts (T5). */
@Entity('team_seat')
export class TeamSeat extends Row {
  @Column('uuid') teamId!: string;
  @Column('uuid') mentorId!: string;
  @Column('boolean') isLead!: boolean;
  @Column('timestamptz') fromAt!: Date;
  @Column('timestamptz', { nullable: true }) untilAt!: Date | null;
  @Column('text', { nullable: true }) leftReason!: string | null;
  /** Expertise that the team lacks without them, in the words of whoever stepped off. */
  @Column('text', { array: true }) missing!: string[];
}

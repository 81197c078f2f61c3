import type { Role, Tongue } from '@outrigger/kernel';
import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';

export type MembershipStatus = 'invited' | 'active' | 'revoked';

/** What somebody is in this programme, and how the programme writes to them. */
@Entity('membership')
export class Membership extends Row {
  /** The login; null until the invitation is accepted. */
  @Column('uuid', { nullable: true }) personId!: string | null;
  @Column('text') name!: string;
  @Column('text') email!: string;
  @Column('text', { array: true }) roles!: Role[];
  @Column('text') status!: MembershipStatus;
  /** The language that they chose to be written to in; null is the programme's. */
  @Column('text', { nullable: true }) locale!: Tongue | null;
}

@Entity('invitation')
export class Invitation extends Row {
  @Column('uuid') membershipId!: string;
  @Column('uuid', { nullable: true }) invitedBy!: string | null;
  @Column('timestamptz') expiresAt!: Date;
  @Column('timestamptz', { nullable: true }) usedAt!: Date | null;
}

@Entity('api_client')
export class ApiClient extends Row {
  @Column('text') name!: string;
  /** The key's first characters, to tell keys apart. */
  @Column('text') keyPrefix!: string;
  @Column('text') keyHash!: string;
  @Column('text', { array: true }) scopes!: string[];
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz', { nullable: true }) expiresAt!: Date | null;
  @Column('timestamptz', { nullable: true }) lastUsedAt!: Date | null;
  @Column('timestamptz', { nullable: true }) revokedAt!: Date | null;
}

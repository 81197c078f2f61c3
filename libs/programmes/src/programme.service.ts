import { Injectable } from '@nestjs/common';
import { honour, house, refusal, when } from '@outrigger/kernel';
import { MemberService } from '@outrigger/identity';
import { refuseOn, Tenancy, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { reviewPolicy } from './policy.policy.js';
import { DEFAULT_POLICY, type Floor, type PolicySettings } from './policy-settings.js';
import { Programme, type ProgrammeKind, ProgrammePolicy } from './programme.entity.js';
import { type ProgrammeFacts, reviewProgramme } from './programme.policy.js';

export interface NewProgramme {
  readonly slug: string;
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly country: string;
  readonly zone: string;
  readonly locale: string;
  readonly brandColor?: string | null;
  readonly managerName: string;
  readonly managerEmail: string;
  /** Of an adopter that is launched with it; without it the programme is being prepared. */
  readonly launchedOn?: string;
}

/** What goes with a founding, in its one transaction. */
export interface Founding {
  /** What the programme decides otherwise than by default. */
  readonly policy?: Partial<PolicySettings>;
  /** Before, in the centre. */
  readonly first?: (tx: Tx, programmeId: string) => Promise<void>;
  /** After, inside the new programme, as the house. */
  readonly then?: (tx: Tx) => Promise<void>;
}

export interface CurrentPolicy {
  readonly version: number;
  readonly settings: PolicySettings;
}

const SLUG_TAKEN = refusal('SLUG_TAKEN', 'Another programme has this short name. Choose another.', 'slug');

refuseOn('tenant_slug_key', SLUG_TAKEN);
refuseOn(
  'one_policy_a_version',
  refusal(
    'POLICY_CHANGED',
    'Somebody else changed the policy a moment ago. Look at it, then try again.',
    'expectedVersion',
  ),
);

/** Programmes and what they decide for themselves. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly members: MemberService,
  ) {}

  /**
   * The centre's one deed: a tenant with its programme, its first policy and its invited manager. In a transaction
   * of its own, because it ends in another tenant than it begins in.
   *
   * @returns the programme's id.
   */
  async found(centre: Tx['actor'], input: NewProgramme, { policy, first, then }: Founding = {}): Promise<string> {
    const { taken, floor } = await this.tenancy.read(centre, async (tx) => ({
      taken: await tx.sql`select slug from network_directory() where slug = ${input.slug}`,
      floor: await floorOf(tx),
    }));
    const settings = { ...DEFAULT_POLICY, ...policy };
    honour([...(taken.length > 0 ? [SLUG_TAKEN] : []), ...reviewProgramme(input), ...reviewPolicy(settings, floor)]);
    const id = uuid();
    const settle = async (tx: Tx): Promise<void> => {
      await this.settle(tx, id, input, settings);
      await then?.(tx);
    };
    await this.tenancy.found(centre, house(id), input.slug, settle, async (tx) => first?.(tx, id));
    return id;
  }

  /** The policy in force, with the version that decisions store. */
  async policy(tx: Tx): Promise<CurrentPolicy> {
    const [current] =
      await tx.sql<CurrentPolicy>`select version, settings from programme_policy order by version desc limit 1`;
    if (!current) throw new TypeError('A programme has no policy.');
    const { version, settings } = current;
    return { version, settings: { ...DEFAULT_POLICY, ...settings } };
  }

  async update(tx: Tx, changes: ProgrammeFacts & { readonly name?: string }): Promise<void> {
    honour(reviewProgramme(changes));

    const { brandColor, ...others } = changes;
    const color = brandColor === undefined ? {} : { brandColor: brandColor?.toLowerCase() ?? null };
    await tx.repo(Programme).change({ id: tx.actor.tenantId }, { ...others, ...color });
    await tx.emit('programme.updated', { programmeId: tx.actor.tenantId });
  }

  /** A new version; the one that the manager saw must still be the newest. */
  async changePolicy(tx: Tx, expectedVersion: number, changes: Partial<PolicySettings>): Promise<void> {
    const { version, settings } = await this.policy(tx);
    const floor = await floorOf(tx);
    const changed = { ...settings, ...changes };
    honour([
      ...when(
        version !== expectedVersion,
        'POLICY_CHANGED',
        `The policy is at version ${version} by now. Look at it, then try again.`,
        'expectedVersion',
      ),
      ...reviewPolicy(changed, floor),
    ]);

    await tx
      .repo(ProgrammePolicy)
      .add({ version: version + 1, settings: changed, decidedAt: tx.now, decidedBy: tx.actor.memberId });
    await tx.emit('policy.changed', { version: version + 1 });
  }

  private async settle(tx: Tx, id: string, input: NewProgramme, settings: PolicySettings): Promise<void> {
    const {
      name,
      kind,
      country,
      zone,
      locale,
      brandColor = null,
      managerName,
      managerEmail,
      launchedOn = null,
    } = input;
    await tx.repo(Programme).add({
      id,
      name,
      kind,
      country,
      zone,
      locale,
      status: launchedOn ? 'active' : 'preparing',
      isCentre: false,
      brandColor: brandColor?.toLowerCase() ?? null,
      launchedOn,
    });
    await tx.repo(ProgrammePolicy).add({ version: 1, settings, decidedAt: tx.now, decidedBy: null });
    await this.members.invite(tx, { name: managerName, email: managerEmail, roles: ['manager'] });
    await tx.emit('programme.founded', { programmeId: id });
  }
}

/** What the network allows a programme to decide. */
async function floorOf(tx: Tx): Promise<Floor | undefined> {
  const [network] = await tx.sql<{ floor: Floor }>`select floor from network`;
  return network?.floor;
}

import { Injectable } from '@nestjs/common';
import { type Actor, dayIn, honour, isZone, NotFound } from '@outrigger/kernel';
import { MentorService } from '@outrigger/mentors';
import { type NewProgramme, type PolicySettings, ProgrammeService } from '@outrigger/programmes';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { Adopter, FirstMentor, type SharingLevel } from './adopter.entity.js';
import { reviewLaunch } from './adopter.policy.js';
import { newest } from './agreement.service.js';
import { record } from './history.js';

export interface Launch extends Pick<NewProgramme, 'slug' | 'zone' | 'locale' | 'managerName' | 'managerEmail'> {
  readonly adopterId: string;
  readonly policy?: Partial<PolicySettings>;
  /** Why it is launched before its training is complete. */
  readonly reason: string | null;
}

export interface Launched {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** What goes with an adopter into its programme. */
interface Carried {
  readonly mentors: readonly FirstMentor[];
  /** Of its newest agreement. */
  readonly agreed?: { readonly sharing: SharingLevel; readonly endsOn: string; readonly isTrained: boolean };
}

const NOBODY: Carried = { mentors: [] };

/** The one deed that makes an adopter a programme (O7). */
@Injectable()
export class LaunchService {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly programmes: ProgrammeService,
    private readonly mentors: MentorService,
  ) {}

  /**
   * Tenant, programme, policy, manager and first mentors in one transaction, in which the adopter's row is held: however
   * many press at once, one of them launches it.
   *
   * @returns the programme.
   */
  async launch(centre: Actor, { adopterId, policy, reason, ...input }: Launch): Promise<Launched> {
    const [adopter] = await this.tenancy.read(centre, (tx) => tx.repo(Adopter).find({ id: adopterId }));
    if (!adopter) throw new NotFound('Adopter', adopterId);
    const { name, kind, country } = adopter;
    const launchedOn = dayIn(isZone(input.zone) ? input.zone : 'UTC', new Date());
    let carried: Carried | undefined;
    const id = await this.programmes.found(
      centre,
      { ...input, name, kind, country, launchedOn },
      {
        ...(policy && { policy }),
        first: async (tx, programmeId) => {
          const { managerName, managerEmail } = input;
          carried = await this.depart(
            tx,
            { adopterId, reason },
            { programmeId, launchedOn, managerName, managerEmail },
          );
        },
        then: (tx) => this.arrive(tx, carried ?? NOBODY, input.zone),
      },
    );
    return { id, slug: input.slug, name };
  }

  private async depart(
    tx: Tx,
    { adopterId, reason }: Pick<Launch, 'adopterId' | 'reason'>,
    made: Pick<NewProgramme, 'managerName' | 'managerEmail'> & {
      readonly programmeId: string;
      readonly launchedOn: string;
    },
  ): Promise<Carried> {
    const { stage, trainedOn, name } = await tx.repo(Adopter).need(adopterId);
    const agreement = await newest(tx, adopterId);
    const isSigned = Boolean(agreement?.centreName && agreement.adopterName);
    honour(reviewLaunch({ stage, isSigned, isTrained: trainedOn !== null, reason }));

    await tx.because(reason);
    await record(tx, adopterId, {
      kind: 'launched',
      words: reason ?? name,
      changes: { ...made, ...NOTHING_NEXT, stage: 'launched' },
    });
    const agreed = agreement && { sharing: agreement.sharing, endsOn: agreement.endsOn, isTrained: trainedOn !== null };
    return { mentors: await tx.repo(FirstMentor).find({ adopterId }), ...(agreed && { agreed }) };
  }

  /**
   * The first mentors are members from the first day; each is invited, and signs the warrant there (C2). What was agreed
   * is told inside the new programme: what it shares is its own from here on.
   */
  private async arrive(tx: Tx, { mentors, agreed }: Carried, zone: string): Promise<void> {
    if (agreed) await tx.emit('programme.agreed', { ...agreed });
    for (const { name, email, primaryBackground, canLead } of mentors) {
      await this.mentors.add(tx, {
        ...NOTHING_MORE,
        name,
        email,
        primaryBackground,
        canLead,
        zone,
      });
    }
  }
}

/** What was next on the way is behind it. */
const NOTHING_NEXT = { nextStep: null, nextOn: null };

const NOTHING_MORE = { otherBackgrounds: [], expertise: [], languages: ['en'], hoursPerMonth: 12 } as const;

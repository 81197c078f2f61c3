import { Injectable } from '@nestjs/common';
import { type Actor, dayIn, honour, isZone, NotFound } from '@outrigger/kernel';
import { MentorService } from '@outrigger/mentors';
import { type NewProgramme, type PolicySettings, ProgrammeService } from '@outrigger/programmes';
import { Tenancy, type Tx } from '@outrigger/tenancy';
import { Adopter, FirstMentor } from './adopter.entity.js';
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
    let carried: readonly FirstMentor[] = [];
    const id = await this.programmes.found(
      centre,
      { ...input, name, kind, country, launchedOn },
      {
        ...(policy && { policy }),
        first: async (tx, programmeId) => {
          carried = await this.depart(tx, { adopterId, reason }, { programmeId, launchedOn });
        },
        then: (tx) => this.arrive(tx, carried, input.zone),
      },
    );
    return { id, slug: input.slug, name };
  }

  private async depart(
    tx: Tx,
    { adopterId, reason }: Pick<Launch, 'adopterId' | 'reason'>,
    made: { readonly programmeId: string; readonly launchedOn: string },
  ): Promise<readonly FirstMentor[]> {
    const { stage, trainedOn, name } = await tx.repo(Adopter).need(adopterId);
    const agreement = await newest(tx, adopterId);
    const isSigned = Boolean(agreement?.centreName && agreement.adopterName);
    honour(reviewLaunch({ stage, isSigned, isTrained: trainedOn !== null, reason }));

    await tx.because(reason);
    await record(tx, adopterId, { kind: 'launched', words: reason ?? name, changes: { ...made, stage: 'launched' } });
    return tx.repo(FirstMentor).find({ adopterId });
  }

  /** The first mentors are members from the first day; each is invited, and signs the warrant there (C2). */
  private async arrive(tx: Tx, carried: readonly FirstMentor[], zone: string): Promise<void> {
    for (const { name, email, primaryBackground, canLead } of carried) {
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

const NOTHING_MORE = { otherBackgrounds: [], expertise: [], languages: ['en'], hoursPerMonth: 12 } as const;

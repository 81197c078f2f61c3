import { Injectable } from '@nestjs/common';
import { honour, refusal, when } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { AdopterVenture, TrainingDelivery } from './delivery.entity.js';

refuseOn(
  'one_venture_an_adopter',
  refusal('IS_A_VENTURE', 'This adopter is a venture of the programme already.', 'adopterId'),
);

interface Visitor {
  readonly name: string;
  readonly email: string;
}

/** The centre mentors the visiting organisation as though it were a start-up (O5). */
@Injectable()
export class StrategyService {
  constructor(private readonly ventures: VentureService) {}

  /**
   * The adopter becomes an accepted venture of this programme, its delegates the founders: from here on it is mentored
   * as any other, with a team, an agenda of its own, a report and actions.
   */
  async begin(tx: Tx, deliveryId: string, adopterId: string): Promise<string> {
    const { zone } = await tx.repo(TrainingDelivery).need(deliveryId);
    const known = await tx.repo(AdopterVenture).find({ adopterId });
    const founders = await tx.sql<Visitor>`select m.name, m.email from training_delegate d
      join membership m on m.tenant_id = d.tenant_id and m.id = d.membership_id
      where d.delivery_id = ${deliveryId} and d.adopter_id = ${adopterId} order by d.seat`;
    const [adopter] = await tx.sql<{
      name: string;
      wish: string;
    }>`select name, wish from adopter where id = ${adopterId}`;
    honour([
      ...when(
        founders.length === 0,
        'NO_DELEGATE',
        'Name the delegation first: its people are the founders.',
        'adopterId',
      ),
      ...when(known.length > 0, 'IS_A_VENTURE', 'This adopter is a venture of the programme already.', 'adopterId'),
    ]);

    const ventureId = await this.ventures.add(tx, {
      ...AS_A_VENTURE,
      name: adopter?.name ?? '',
      oneLiner: (adopter?.wish ?? '').slice(0, 140),
      founders,
      zone,
    });
    await this.ventures.accept(tx, ventureId, 'An adopter, for its strategy session (O5).');
    await tx.repo(AdopterVenture).add({ adopterId, ventureId });
    await tx.emit('delivery.changed', { deliveryId });
    return ventureId;
  }
}

const AS_A_VENTURE = {
  origin: 'community',
  sector: 'mentoring',
  stage: 'idea',
  needs: ['strategy'],
  languages: ['en'],
} as const;

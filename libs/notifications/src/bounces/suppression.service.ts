import { Injectable } from '@nestjs/common';
import { MemberService } from '@outrigger/identity';
import { honour, when } from '@outrigger/kernel';
import type { Tx } from '@outrigger/tenancy';
import { Suppression } from './bounce.entity.js';

/** The office mends an address to which nothing goes. */
@Injectable()
export class SuppressionService {
  constructor(private readonly members: MemberService) {}

  /** Letters go to it again. @throws Refused where they do already. */
  async lift(tx: Tx, suppressionId: string): Promise<void> {
    const { id, address } = await this.open(tx, suppressionId);

    await end(tx, id);
    await tx.emit('address.mended', { suppressionId: id, address });
  }

  /** Letters to this member go to another address from now on. @throws Refused for somebody outside. */
  async correct(tx: Tx, suppressionId: string, email: string): Promise<void> {
    const { id, address } = await this.open(tx, suppressionId);
    const [member] = await tx.sql<{ id: string }>`
      select id from membership where email = ${address} and status <> 'revoked'`;
    honour(
      when(
        !member,
        'NOT_A_MEMBER',
        'This address belongs to nobody of the programme: correct it where it was entered.',
        'suppressionId',
        id,
      ),
    );

    if (member) await this.members.correctAddress(tx, member.id, email);
    await end(tx, id);
    await tx.emit('address.mended', { suppressionId: id, address });
  }

  private async open(tx: Tx, suppressionId: string): Promise<Suppression> {
    const suppression = await tx.repo(Suppression).need(suppressionId);
    const { id, liftedAt } = suppression;
    honour(when(liftedAt !== null, 'ALREADY_MENDED', 'Somebody has mended this address already.', 'suppressionId', id));
    return suppression;
  }
}

const end = (tx: Tx, id: string): Promise<unknown> =>
  tx.repo(Suppression).change({ id }, { liftedAt: tx.now, liftedBy: tx.actor.memberId });

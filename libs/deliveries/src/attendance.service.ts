import { Inject, Injectable } from '@nestjs/common';
import { honour, NotFound, when } from '@outrigger/kernel';
import { SECRET } from '@outrigger/identity';
import { codeOf, meetingOfCode } from '@outrigger/meetings';
import { type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { TrainingAttendance, TrainingBlock, TrainingDelegate } from './delivery.entity.js';

/** Who was there: by the code on the wall, which changes as the one of the mentors' meeting does, or by the office. */
@Injectable()
export class AttendanceService {
  constructor(@Inject(SECRET) private readonly secret: string) {}

  /** What the screen at the door shows now. */
  async code(tx: Tx, blockId: string): Promise<string> {
    await this.block(tx, blockId);
    return codeOf(this.secret, { tenantId: tx.actor.tenantId, id: blockId }, tx.now);
  }

  /** By the delegate who has the code before their eyes. @returns the delivery's id. */
  async checkIn(tx: Tx, code: string): Promise<string> {
    const named = meetingOfCode(this.secret, code, tx.now);
    const isOurs = named?.tenantId === tx.actor.tenantId;
    honour(when(!isOurs, 'OLD_CODE', 'This code is not good any more. Look at the screen again.', 'code'));

    const { deliveryId, id: blockId } = await this.block(tx, named?.id ?? '');
    const [me] = await tx.repo(TrainingDelegate).find({ deliveryId, membershipId: tx.actor.memberId ?? '' });
    if (!me) throw new NotFound('TrainingBlock', blockId);
    await this.note(tx, blockId, me.id, 'code');
    return deliveryId;
  }

  /** One tap of the office, and its undoing. @returns the delivery's id. */
  async mark(tx: Tx, blockId: string, delegateId: string, attended: boolean): Promise<string> {
    const { deliveryId } = await this.block(tx, blockId);
    const delegate = await tx.repo(TrainingDelegate).need(delegateId);
    if (delegate.deliveryId !== deliveryId) throw new NotFound('TrainingDelegate', delegateId);

    if (attended) await this.note(tx, blockId, delegateId, 'office');
    else await tx.repo(TrainingAttendance).remove({ blockId, delegateId });
    return deliveryId;
  }

  /** Twice is once, whoever notes it. */
  private async note(tx: Tx, blockId: string, delegateId: string, via: 'code' | 'office'): Promise<void> {
    await tx.sql`insert into training_attendance (id, block_id, delegate_id, attended_at, via)
      values (${uuid()}, ${blockId}, ${delegateId}, ${tx.now}, ${via}) on conflict (tenant_id, block_id, delegate_id) do nothing`;
  }

  private async block(tx: Tx, id: string): Promise<TrainingBlock> {
    const [block] = await tx.repo(TrainingBlock).find({ id });
    if (!block) throw new NotFound('TrainingBlock', id);
    return block;
  }
}

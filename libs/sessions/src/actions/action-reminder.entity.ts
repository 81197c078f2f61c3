import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { ActionStep } from './action.policy.js';

/** An owner was reminded of an action: once a step of each day that it was due. */
@Entity('action_reminder')
export class ActionReminder extends Row {
  @Column('uuid') actionId!: string;
  @Column('text') step!: ActionStep;
  @Column('date') dueOn!: string;
  @Column('timestamptz') remindedAt!: Date;
}

import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { About, Step } from './due.policy.js';

/** Somebody was told of something of a session: once a step, and as often as the office asks. */
@Entity('session_reminder')
export class SessionReminder extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') about!: About;
  @Column('text') step!: Step;
  @Column('timestamptz') remindedAt!: Date;
}

import { Row } from '@outrigger/tenancy';
import { Column, Entity } from 'typeorm';
import type { About, Pressed, Step } from './due.policy.js';

/** Somebody was told of something of a session: once a step, and as often as the office asks. */
@Entity('session_reminder')
export class SessionReminder extends Row {
  @Column('uuid') sessionId!: string;
  @Column('text') about!: About | Pressed;
  @Column('text') step!: Step;
  @Column('timestamptz') remindedAt!: Date;
  /** Of the office's press, as long as it can be taken back: when its letter leaves. */
  @Column('timestamptz', { nullable: true }) letterAt!: Date | null;
}

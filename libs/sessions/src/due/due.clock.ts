import { Injectable } from '@nestjs/common';
import { ProgrammeService } from '@outrigger/programmes';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type About, dueStep, type Pressed, type Step } from './due.policy.js';
import { concerns, sessionsAround } from './due.report.js';

type Due = Readonly<{ sessionId: string; about: About; step: Step }>;

/** Asks for what a session needs before and after it, and makes the brief for all: each letter once (S3, S5). */
@Injectable()
export class DueClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'ask-around-sessions', minute: 'every', run: (tx) => this.ask(tx) },
    { name: 'send-reminders', minute: 'every', run: letLeave },
  ];

  constructor(private readonly programmes: ProgrammeService) {}

  private async ask(tx: Tx): Promise<void> {
    const sessions = await sessionsAround(tx);
    if (sessions.length === 0) return;
    const { settings } = await this.programmes.policy(tx);
    const due = sessions.flatMap((session) =>
      concerns(session).flatMap((about): Due[] => {
        const step = dueStep(about, session, settings, tx.now);
        return step === null ? [] : [{ sessionId: session.sessionId, about, step }];
      }),
    );
    await tx.emitAll('session.due', await this.mark(tx, due));
  }

  /** @returns those of which nobody was told before. */
  private mark(tx: Tx, due: readonly Due[]): Promise<Due[]> {
    return tx.sql<Due>`
      insert into session_reminder (id, session_id, about, step, reminded_at)
      select d.id, d.session_id, d.about, d.step, ${tx.now}
        from unnest(${due.map(() => uuid())}::uuid[], ${due.map(({ sessionId }) => sessionId)}::uuid[],
                    ${due.map(({ about }) => about)}::text[], ${due.map(({ step }) => step)}::text[]) as d (id, session_id, about, step)
      on conflict (tenant_id, session_id, about, step) where step <> 'office' do nothing
      returning session_id as "sessionId", about, step`;
  }
}

interface Left {
  readonly sessionId: string;
  readonly about: Pressed;
  readonly sequence: number;
  /** The session has the time to which answers were asked for. */
  readonly isOfThisTime: boolean;
}

/** The office's presses that nobody took back. */
async function letLeave(tx: Tx): Promise<void> {
  const left = await tx.sql<Left>`
    update session_reminder r set letter_at = null from session s
     where r.letter_at <= ${tx.now} and s.tenant_id = r.tenant_id and s.id = r.session_id
    returning s.id as "sessionId", r.about, s.sequence, s.reminded_at is not null as "isOfThisTime"`;
  const owed = left.filter(({ about }) => about !== 'replies');
  const replies = left.filter(({ about, isOfThisTime }) => about === 'replies' && isOfThisTime);
  await tx.emitAll(
    'session.due',
    owed.map(({ sessionId, about }) => ({ sessionId, about, step: 'office' })),
  );
  await tx.emitAll(
    'session.replyAsked',
    replies.map(({ sessionId, sequence }) => ({ sessionId, sequence })),
  );
}

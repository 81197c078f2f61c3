import { Injectable } from '@nestjs/common';
import { ProgrammeService } from '@outrigger/programmes';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { type About, dueStep, type Step } from './due.policy.js';
import { concerns, sessionsAround } from './due.report.js';

type Due = Readonly<{ sessionId: string; about: About; step: Step }>;

/** Asks for what a session needs before and after it, and makes the brief for all: each letter once (S3, S5). */
@Injectable()
export class DueClock implements HasChores {
  readonly chores: readonly TenantChore[] = [
    { name: 'ask-around-sessions', minute: 'every', run: (tx) => this.ask(tx) },
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

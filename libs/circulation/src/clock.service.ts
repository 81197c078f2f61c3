import { Injectable } from '@nestjs/common';
import { addDays, dayIn, Refused } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import type { HasChores, TenantChore, Tx } from '@outrigger/tenancy';
import { Circulation } from './circulation.entity.js';
import { outcomeOf } from './circulation.policy.js';
import { CirculationService } from './circulation.service.js';
import { DRAFT_DAYS, dueDay, type Period } from './period.policy.js';
import { SendingService } from './sending.service.js';
import { here } from './times.js';

/** Hours before the cut-off at which those are reminded who have said nothing. */
const REMINDER_HOURS = 24;

/** What lists do by themselves, once a minute: drafts are made, lists are sent, mentors reminded, lists closed (T4). */
@Injectable()
export class CirculationClock implements HasChores {
  readonly chores: readonly TenantChore[] = [{ name: 'circulate', minute: 'every', run: (tx) => this.tick(tx) }];

  constructor(
    private readonly lists: CirculationService,
    private readonly sending: SendingService,
    private readonly programmes: ProgrammeService,
  ) {}

  private async tick(tx: Tx): Promise<void> {
    // Two workers at once: the second has nothing to do.
    const [alone] = await tx.sql`select id from programme for update skip locked`;
    if (!alone) return;
    await this.close(tx);
    await this.send(tx);
    await this.remind(tx);
    await this.draft(tx);
  }

  /** A draft some days before the day that the programme's period names, once for each. */
  private async draft(tx: Tx): Promise<void> {
    const { settings } = await this.programmes.policy(tx);
    const { zone } = await here(tx);
    const today = dayIn(zone, tx.now);
    const due = dueDay(settings.circulation as Period, today);
    if (due > addDays(today, DRAFT_DAYS)) return;
    const [made] = await tx.sql`
      select from circulation where for_day = ${due} or (kind = 'weekly' and status = 'draft') limit 1`;
    if (made || (await this.lists.missing(tx)).length > 0) return;
    const { id } = await this.lists.begin(tx, 'weekly', { forDay: due });
    await this.lists.fill(tx, id);
  }

  /** One that cannot go any more goes back to the office, whose work list names it. */
  private async send(tx: Tx): Promise<void> {
    const due = await tx.sql<{ id: string }>`
      select id from circulation where status = 'draft' and send_at <= ${tx.now} order by id`;
    for (const { id } of due) {
      await this.sending.send(tx, { circulationId: id }).catch(async (error: unknown) => {
        if (!(error instanceof Refused)) throw error;
        await this.sending.unschedule(tx, id);
      });
    }
  }

  /** Once a list: whoever gives it its reminder marks it first. */
  private async remind(tx: Tx): Promise<void> {
    const due = await tx.sql<{ id: string }>`
      update circulation set reminded_at = ${tx.now}
       where status = 'sent' and reminded_at is null and cut_off_at > ${tx.now}
         and cut_off_at <= ${tx.now}::timestamptz + make_interval(hours => ${REMINDER_HOURS})
         and sent_at <= ${tx.now}::timestamptz - make_interval(hours => ${REMINDER_HOURS}) returning id`;
    await tx.emitAll(
      'circulation.reminded',
      due.map(({ id }) => ({ circulationId: id })),
    );
  }

  /** At its cut-off: what came of each venture is kept, and those without enough interest are on the next list. */
  private async close(tx: Tx): Promise<void> {
    const over = await tx.sql<{ id: string }>`
      update circulation set status = 'closed', closed_at = ${tx.now}
       where status = 'sent' and cut_off_at <= ${tx.now} returning id`;
    if (over.length === 0) return;
    const ids = over.map(({ id }) => id);
    await this.judge(tx, ids);
    const [draft] = await tx.repo(Circulation).find({ kind: 'weekly', status: 'draft' });
    if (draft) await this.lists.fill(tx, draft.id);
    await tx.emitAll(
      'circulation.closed',
      ids.map((circulationId) => ({ circulationId })),
    );
  }

  private async judge(tx: Tx, circulationIds: readonly string[]): Promise<void> {
    const { teamMin, relistings } = (await this.programmes.policy(tx)).settings;
    const entries = await tx.sql<{ id: string; kind: string; listing: number; yes: number }>`
      select e.id, l.kind, e.listing, (select count(*)::int from circulation_card c
               join interest i on i.tenant_id = c.tenant_id and i.card_id = c.id and i.until_at is null and i.answer = 'yes'
              where c.tenant_id = e.tenant_id and c.entry_id = e.id) as yes
        from circulation_entry e join circulation l on l.tenant_id = e.tenant_id and l.id = e.circulation_id
       where e.circulation_id = any(${[...circulationIds]})`;
    const judged = entries.map(({ id, kind, listing, yes }) => ({
      id,
      // A team that lacks one mentor needs one, and is listed again by the office alone.
      outcome: outcomeOf({ yes, listing }, kind === 'weekly' ? { teamMin, relistings } : { teamMin: 1, relistings: 0 }),
    }));
    await tx.sql`
      update circulation_entry e set outcome = j.outcome
        from unnest(${judged.map(({ id }) => id)}::uuid[], ${judged.map(({ outcome }) => outcome)}::text[]) j (id, outcome)
       where e.id = j.id`;
  }
}

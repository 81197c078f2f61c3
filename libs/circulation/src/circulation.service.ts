import { Injectable } from '@nestjs/common';
import { dayIn, honour, NotFound, type Refusal, refusal, when } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import { refuseOn, sql, type Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { Circulation, CirculationEntry, type CirculationKind } from './circulation.entity.js';
import { reviewCohort, reviewDraft, reviewEntry } from './circulation.policy.js';
import { dueDay, type Period } from './period.policy.js';
import { cohortOf, isListed, lastListing } from './pool.report.js';
import { here } from './times.js';

export interface Words {
  readonly blurb: string;
  readonly needs: readonly string[];
}

refuseOn('one_weekly_draft', refusal('DRAFT_EXISTS', 'There is a draft already. Go on with it.'));
refuseOn('one_list_a_day', refusal('DRAFT_EXISTS', 'There is a list for this day already.'));
refuseOn('one_entry_a_list', refusal('VENTURE_LISTED', 'This venture is on the list already.', 'ventureId'));

/** Drafts of lists, until they are sent (T4). */
@Injectable()
export class CirculationService {
  constructor(
    private readonly programmes: ProgrammeService,
    private readonly ventures: VentureService,
  ) {}

  /** C5: what the cohort lacks before ventures may circulate; empty once it is established. */
  async missing(tx: Tx): Promise<Refusal[]> {
    const { settings } = await this.programmes.policy(tx);
    return reviewCohort({ ...(await cohortOf(tx)), teamMin: settings.teamMin });
  }

  /** The office begins a list; every venture that waits for one is on it. */
  async open(tx: Tx): Promise<string> {
    const { settings } = await this.programmes.policy(tx);
    const { zone } = await here(tx);
    const due = dueDay(settings.circulation as Period, dayIn(zone, tx.now));
    const taken = await tx.repo(Circulation).find({ forDay: due });
    const { id } = await this.begin(tx, 'weekly', { forDay: taken.length === 0 ? due : null });
    await this.fill(tx, id);
    return id;
  }

  async begin(
    tx: Tx,
    kind: CirculationKind,
    { forDay = null, missing = [] }: { readonly forDay?: string | null; readonly missing?: readonly string[] },
  ): Promise<Circulation> {
    const circulation = await tx.repo(Circulation).add({
      kind,
      status: 'draft',
      forDay,
      missing: [...missing],
      madeAt: tx.now,
      madeBy: tx.actor.memberId,
      sendAt: null,
      cutOffAt: null,
      sentAt: null,
      sentBy: null,
      remindedAt: null,
      closedAt: null,
      policyVersion: null,
    });
    await tx.emit('circulation.opened', { circulationId: circulation.id, kind });
    return circulation;
  }

  /** Puts every venture that looks for mentors, and is on no open list, onto the draft: the longest waiting first. */
  async fill(tx: Tx, circulationId: string): Promise<void> {
    const { settings } = await this.programmes.policy(tx);
    await tx.sql`
      insert into circulation_entry (id, circulation_id, venture_id, position, blurb, needs, approved_at, approved_by, listing)
      select gen_random_uuid(), ${circulationId}, v.id, row_number() over (order by v.decided_at nulls last, v.id) + (
               select coalesce(max(p.position), 0) from circulation_entry p where p.circulation_id = ${circulationId}),
             coalesce(l.blurb, v.one_liner), coalesce(l.needs, v.needs), l.approved_at, l.approved_by, coalesce(l.listing, 0) + 1
        from venture v
        left join lateral (${lastListing}) l on true
       where v.status in ('accepted', 'circulating') and not ${isListed(sql`v`)}
         and (l.outcome is null or l.outcome = 'relisted') and coalesce(l.listing, 0) <= ${settings.relistings}::int`;
  }

  /** @throws Refused for a venture that does not look for mentors, or is on an open list. */
  async add(tx: Tx, circulationId: string, ventureId: string): Promise<string> {
    const { kind } = await this.draft(tx, circulationId);
    honour(await this.review(tx, kind, ventureId));

    return this.list(tx, circulationId, ventureId);
  }

  /** What keeps a venture from a list of this kind; empty when nothing does. @throws NotFound */
  async review(tx: Tx, kind: CirculationKind, ventureId: string): Promise<Refusal[]> {
    const { name, status } = await this.ventures.need(tx, ventureId);
    const [found] = await tx.sql<{ isListed: boolean }>`
      select ${isListed(sql`v`)} as "isListed" from venture v where v.id = ${ventureId}`;
    return reviewEntry({ id: ventureId, name, status, isListed: found?.isListed ?? false }, kind);
  }

  /** @returns the entry; its words are those of its last list, as the office approved them, or the venture's own. */
  async list(tx: Tx, circulationId: string, ventureId: string): Promise<string> {
    const [entry] = await tx.sql<{ id: string }>`
      insert into circulation_entry (id, circulation_id, venture_id, position, blurb, needs, approved_at, approved_by, listing)
      select gen_random_uuid(), ${circulationId}, v.id, (
               select coalesce(max(p.position), 0) + 1 from circulation_entry p where p.circulation_id = ${circulationId}),
             coalesce(l.blurb, v.one_liner), coalesce(l.needs, v.needs), l.approved_at, l.approved_by, coalesce(l.listing, 0) + 1
        from venture v left join lateral (${lastListing}) l on true where v.id = ${ventureId} returning id`;
    if (!entry) throw new NotFound('Venture', ventureId);
    return entry.id;
  }

  /** The office writes what mentors read, and stands for it: nothing in it is confidential. @returns the list. */
  async approve(tx: Tx, entryId: string, { blurb, needs }: Words): Promise<string> {
    const { circulationId } = await this.entry(tx, entryId);
    await tx
      .repo(CirculationEntry)
      .change(
        { id: entryId },
        { blurb: blurb.trim(), needs: [...needs], approvedAt: tx.now, approvedBy: tx.actor.memberId },
      );
    return circulationId;
  }

  async remove(tx: Tx, entryId: string): Promise<string> {
    const { circulationId } = await this.entry(tx, entryId);
    await tx.repo(CirculationEntry).remove({ id: entryId });
    return circulationId;
  }

  /** @param entryIds all of the list, in the order in which mentors read them. */
  async order(tx: Tx, circulationId: string, entryIds: readonly string[]): Promise<void> {
    await this.draft(tx, circulationId);
    const entries = await tx.repo(CirculationEntry).find({ circulationId });
    const isWhole = entries.length === entryIds.length && entries.every(({ id }) => entryIds.includes(id));
    honour(
      when(!isWhole, 'LIST_CHANGED', 'The list has changed meanwhile. Look at it, then order it again.', 'entryIds'),
    );

    await tx.sql`
      update circulation_entry e set position = o.position
        from unnest(${[...entryIds]}::uuid[]) with ordinality o (id, position) where e.id = o.id`;
  }

  /** This time no list goes out, and no mentor gets mail. */
  async skip(tx: Tx, circulationId: string): Promise<void> {
    await this.draft(tx, circulationId);
    await tx.sql`delete from circulation_entry where circulation_id = ${circulationId}`;
    await tx.repo(Circulation).change({ id: circulationId }, { status: 'closed', closedAt: tx.now, sendAt: null });
    await tx.emit('circulation.skipped', { circulationId });
  }

  /** Holds the list. @throws NotFound; Refused for one that is no draft any more. */
  async draft(tx: Tx, circulationId: string): Promise<Circulation> {
    const circulation = await tx.repo(Circulation).need(circulationId);
    honour(reviewDraft(circulation.status));
    return circulation;
  }

  private async entry(tx: Tx, entryId: string): Promise<CirculationEntry> {
    // The list is held first, as by every deed on it, so that no two wait for each other.
    const [entry] = await tx.repo(CirculationEntry).find({ id: entryId });
    if (!entry) throw new NotFound('CirculationEntry', entryId);
    await this.draft(tx, entry.circulationId);
    return entry;
  }
}

import { Injectable } from '@nestjs/common';
import { honour, NotFound } from '@outrigger/kernel';
import { ProgrammeService } from '@outrigger/programmes';
import type { Tx } from '@outrigger/tenancy';
import { VentureService } from '@outrigger/ventures';
import { Circulation } from './circulation.entity.js';
import { reviewSending } from './circulation.policy.js';
import { CirculationService } from './circulation.service.js';
import type { Period } from './period.policy.js';
import { cohortOf, entriesOf, type PoolEntry } from './pool.report.js';
import { cutOffOf, here } from './times.js';

export interface Send {
  readonly circulationId: string;
  /** When it goes out by itself; now without it. */
  readonly sendAt?: Date | null;
  /** Until when mentors are asked; without it as the period says. */
  readonly cutOffAt?: Date | null;
}

/** What a step-off leaves open (T5). */
export interface Wanted {
  readonly ventureId: string;
  /** Expertise that the team lacks. */
  readonly missing: readonly string[];
}

/** Sends lists; who gets them is found, and their letters are written, outside the request (T4). */
@Injectable()
export class SendingService {
  constructor(
    private readonly lists: CirculationService,
    private readonly programmes: ProgrammeService,
    private readonly ventures: VentureService,
  ) {}

  /** Now, or by itself at a time to come. @throws Refused with every reason of `reviewSending`. */
  async send(tx: Tx, { circulationId, sendAt = null, cutOffAt = null }: Send): Promise<void> {
    const circulation = await tx.repo(Circulation).need(circulationId);
    const isLater = sendAt !== null && sendAt > tx.now;
    const goesAt = isLater ? sendAt : tx.now;
    const { settings, version } = await this.programmes.policy(tx);
    const { zone } = await here(tx);
    const until = cutOffAt ?? circulation.cutOffAt ?? cutOffOf(settings.circulation as Period, goesAt, zone);
    const entries = await entriesOf(tx, circulationId);
    const cohort = { ...(await cohortOf(tx)), teamMin: settings.teamMin };
    honour(reviewSending({ ...circulation, sentAt: goesAt, cutOffAt: until, cohort, entries }));

    if (isLater) await tx.repo(Circulation).change({ id: circulationId }, { sendAt, cutOffAt: until });
    else await this.release(tx, circulation, until, version, entries);
  }

  /** Back to a draft that waits for the office. */
  async unschedule(tx: Tx, circulationId: string): Promise<void> {
    await this.lists.draft(tx, circulationId);
    await tx.repo(Circulation).change({ id: circulationId }, { sendAt: null, cutOffAt: null });
  }

  /** A letter to whoever asks, as this mentor would get it, with links that do nothing. */
  async test(tx: Tx, circulationId: string, mentorId: string): Promise<void> {
    await this.lists.draft(tx, circulationId);
    const [mentor] = await tx.sql`select id from mentor where id = ${mentorId}`;
    if (!mentor) throw new NotFound('Mentor', mentorId);
    await tx.emit('circulation.tested', { circulationId, mentorId, membershipId: tx.actor.memberId });
  }

  /** By the office, for a team below its strength. @throws Refused for a venture that lacks nobody, or is on a list. */
  async look(tx: Tx, wanted: Wanted): Promise<string> {
    honour(await this.lists.review(tx, 'targeted', wanted.ventureId));

    return this.openTargeted(tx, wanted);
  }

  /**
   * T5: a small list of one venture, for the mentors who have what its team lacks. It goes out at once when the office
   * has approved words about the venture before; else it waits as a draft on the office's work list.
   *
   * @returns its id; never refuses what can wait, for it is part of another deed.
   */
  async openTargeted(tx: Tx, { ventureId, missing }: Wanted): Promise<string> {
    const circulation = await this.lists.begin(tx, 'targeted', { missing });
    await this.lists.list(tx, circulation.id, ventureId);
    const entries = await entriesOf(tx, circulation.id);
    const { settings, version } = await this.programmes.policy(tx);
    const { zone } = await here(tx);
    const until = cutOffOf(settings.circulation as Period, tx.now, zone);
    const cohort = { ...(await cohortOf(tx)), teamMin: settings.teamMin };
    const against = reviewSending({ ...circulation, sentAt: tx.now, cutOffAt: until, cohort, entries });
    if (against.length === 0) await this.release(tx, circulation, until, version, entries);
    return circulation.id;
  }

  private async release(
    tx: Tx,
    { id, kind }: Circulation,
    cutOffAt: Date,
    policyVersion: number,
    entries: readonly PoolEntry[],
  ): Promise<void> {
    const sent = { status: 'sent', sentAt: tx.now, sentBy: tx.actor.memberId, sendAt: null } as const;
    await tx.repo(Circulation).change({ id }, { ...sent, cutOffAt, policyVersion });
    const ventureIds = entries.map(({ ventureId }) => ventureId);
    if (kind === 'weekly') await this.ventures.circulate(tx, ventureIds);
    await tx.emit('circulation.sent', { circulationId: id, kind, ventureIds });
  }
}

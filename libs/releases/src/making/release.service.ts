import { Injectable } from '@nestjs/common';
import type { SharingLevel } from '@outrigger/adopters';
import { honour, refusal } from '@outrigger/kernel';
import { refuseOn, type Tx } from '@outrigger/tenancy';
import { v7 as uuid } from 'uuid';
import { CATALOGUE_VERSION } from '../catalogue/measures.js';
import { reviewPeriod } from '../catalogue/period.policy.js';
import type { Publication, ReleasedCell } from '../control/publication.js';
import { NamedFigure, ReleasePlace, ReleaseRun } from './release.entity.js';
import type { OwnPart } from './parts.service.js';

const METHOD = 'SDC-1';

refuseOn('one_run_at_a_time', refusal('RELEASE_RUNNING', 'A release is being made. Wait for its end.'));

/** Releases: asked for here, made by the worker, final. */
@Injectable()
export class ReleaseService {
  /** @throws Refused for a quarter that is not closed, or is behind the newest release; and while another one is made. */
  async ask(tx: Tx, period: string): Promise<string> {
    const running = await tx.sql`select id from release_run where status in ('queued', 'running')`;
    honour(reviewPeriod(period, await this.lastPeriod(tx), running.length > 0, tx.now));

    const id = uuid();
    const asked = { askedAt: tx.now, askedBy: tx.actor.memberId };
    await tx
      .repo(ReleaseRun)
      .add({ id, period, status: 'queued', share: 0, note: '', ...asked, endedAt: null, failure: null });
    await tx.emit('release.asked', { runId: id, period });
    return id;
  }

  /** The quarter of the newest release of the network; null before the first. */
  async lastPeriod(tx: Tx): Promise<string | null> {
    const [last] = await tx.sql<{
      period: string;
    }>`select period from release where not is_demo order by number desc limit 1`;
    return last?.period ?? null;
  }

  /** The release with all its cells, what is shown by name, and the end of its run: all of it or nothing. */
  async keep(
    tx: Tx,
    runId: string,
    period: string,
    parts: readonly OwnPart[],
    publication: Publication,
  ): Promise<void> {
    await writeRelease(tx, { period, isDemo: false, cells: publication.cells });
    await tx.repo(NamedFigure).addAll(
      parts.flatMap(({ named, amounts, programme, tenantId }, at) => {
        if (named.length === 0 || publication.standings[at] !== 'counted') return [];
        const figures = Object.fromEntries(Object.entries(amounts).filter(([code]) => named.includes(code)));
        return [{ period, isDemo: false, programmeId: tenantId, programme, figures, releasedAt: tx.now }];
      }),
    );
    await tx.repo(ReleasePlace).addAll(
      parts.map(({ tenantId, isWilling, named }, at) => ({
        period,
        isDemo: false,
        programmeId: tenantId,
        level: levelOf(isWilling, named),
        standing: publication.standings[at] ?? 'out',
      })),
    );
    await tx.repo(ReleaseRun).change({ id: runId }, { status: 'done', share: 100, note: '', endedAt: tx.now });
    await tx.emit('release.made', { runId, period });
  }
}

const levelOf = (isWilling: boolean, named: readonly string[]): SharingLevel => {
  if (!isWilling) return 'none';
  return named.length > 0 ? 'named' : 'aggregate';
};

/** Numbered after the one before; made-up ones apart. */
export async function writeRelease(
  tx: Tx,
  {
    period,
    isDemo,
    cells,
  }: { readonly period: string; readonly isDemo: boolean; readonly cells: readonly ReleasedCell[] },
): Promise<void> {
  const id = uuid();
  const shown = cells.filter(({ value }) => value !== null).length;
  await tx.sql`insert into release (id, is_demo, number, period, catalogue, method, made_at, shown, withheld)
    select ${id}, ${isDemo}, coalesce(max(number), 0) + 1, ${period}, ${CATALOGUE_VERSION}::int, ${METHOD}, ${tx.now},
           ${shown}::int, ${cells.length - shown}::int
      from release where is_demo = ${isDemo}`;
  await tx.sql`insert into released_cell (release_id, measure, axis, category, stat, value, why)
    select ${id}, measure, axis, category, stat, value, why from jsonb_to_recordset(${JSON.stringify(cells)}::jsonb)
      as c (measure text, axis text, category text, stat text, value numeric, why text)`;
}

import { Injectable, Logger } from '@nestjs/common';
import { house } from '@outrigger/kernel';
import { type Fact, IdentityStore, type Outside, outside, type Reacts, Tenancy, type Tx } from '@outrigger/tenancy';
import type { Publication } from '../control/publication.js';
import { publishInThread } from './control-thread.js';
import { type OwnPart, PartsService } from './parts.service.js';
import { ReleaseService } from './release.service.js';

const FAILED = 'The release broke off; nothing was published. Ask again, and tell whoever runs this service.';
/** Of the work, in per cent: measuring, then control. */
const [MEASURED, CONTROLLED] = [50, 90];
/** Programmes between two words about how far it is. */
const TELL_EVERY = 10;

/** Makes releases: walks the programmes, one transaction each under its own row security, and publishes what they may say. */
@Injectable()
export class ReleaseReactions implements Reacts {
  readonly reactions = [outside('make-release', 'release.asked', (centre, fact) => this.make(centre, fact))];
  private readonly log = new Logger('releases');

  constructor(
    private readonly tenancy: Tenancy,
    private readonly store: IdentityStore,
    private readonly parts: PartsService,
    private readonly releases: ReleaseService,
  ) {}

  private async make(centre: Outside, { payload }: Fact): Promise<void> {
    const [runId, period] = [String(payload['runId']), String(payload['period'])];
    const last = await centre.within((tx) => this.releases.lastPeriod(tx));
    // Called again after it was made: a release is made once.
    if (last !== null && last >= period) return;
    try {
      const parts = await this.measureAll(centre, runId, period, last);
      const publication = await publishInThread(parts.map(partOf), this.telling(centre, runId));
      await this.placeAll(parts, period, publication);
      await centre.within((tx) => this.releases.keep(tx, runId, period, parts, publication));
    } catch (error) {
      this.log.error(`release of ${period}: ${String(error)}`);
      await centre.within(
        (tx) =>
          tx.sql`update release_run set status = 'failed', failure = ${FAILED}, ended_at = ${tx.now} where id = ${runId}`,
      );
    }
  }

  private async measureAll(centre: Outside, runId: string, period: string, last: string | null): Promise<OwnPart[]> {
    const tenants = await this.store.sql<{ id: string }>`select id from tenant order by id`;
    const parts: OwnPart[] = [];
    for (const { id } of tenants) {
      parts.push(await this.inside(id, (tx) => this.parts.measure(tx, period, last)));
      if (parts.length % TELL_EVERY === 1) {
        await tell(centre, runId, (MEASURED * parts.length) / tenants.length, `${parts.length} / ${tenants.length}`);
      }
    }
    return parts;
  }

  private async placeAll(parts: readonly OwnPart[], period: string, { standings, places }: Publication): Promise<void> {
    for (const [at, { tenantId }] of parts.entries()) {
      await this.inside(tenantId, (tx) => this.parts.place(tx, period, standings[at] ?? 'out', places[at] ?? null));
    }
  }

  /** In whole tenths: each word is a row of the trail. */
  private telling(centre: Outside, runId: string): (share: number) => void {
    let told = 0;
    return (share) => {
      const tenth = Math.floor(share * 4);
      if (tenth === told) return;
      told = tenth;
      void tell(centre, runId, MEASURED + (CONTROLLED - MEASURED) * share, '').catch(() => undefined);
    };
  }

  private inside<T>(tenantId: string, deed: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tenancy.write(house(tenantId), deed, 'measure');
  }
}

/** What the thread must know: not whose it is. */
const partOf = ({ tenantId: _, programme: __, ...part }: OwnPart): Omit<OwnPart, 'tenantId' | 'programme'> => part;

const tell = (centre: Outside, runId: string, share: number, note: string): Promise<unknown> =>
  centre.within(
    (tx) => tx.sql`update release_run set status = 'running', share = ${Math.floor(share)}, note = ${note}
      where id = ${runId} and status in ('queued', 'running')`,
  );

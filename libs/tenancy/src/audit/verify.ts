import { timingSafeEqual } from 'node:crypto';
import { raw, sql } from '../sql.js';
import type { Tx } from '../tx.js';
import { BEGINNING, linkHash, OWN_HASH, ROWS_HASH } from './chain.js';
import { type End, sealOf } from './seal.js';

/** What is wrong with a trail, first thing first; null for a whole one. */
export interface TrailFault {
  /** Of the deed; null for a fault of the trail's end. */
  readonly position: number | null;
  readonly what: string;
}

export interface TrailVerdict {
  /** That are as they were written. */
  readonly deeds: number;
  readonly seals: number;
  /**
   * How long a deed stood at most without a seal after it. Much longer than the minute between two seals: nothing sealed
   * meanwhile, or seals were taken away; in that time a trail can be written anew without a trace.
   */
  readonly unsealedMinutes: number;
  readonly fault: TrailFault | null;
}

/** A deed with what it says of itself and what that should be. */
interface Link {
  readonly position: string;
  readonly at: Date;
  readonly hash: string | null;
  readonly rightHash: string | null;
  readonly ownHash: string | null;
  readonly rightOwnHash: string | null;
  readonly rowsHash: string | null;
  readonly rightRowsHash: string;
  readonly rowCount: number;
  readonly rightRowCount: number;
  readonly sealedAt: Date | null;
  readonly sealedHash: string | null;
  readonly mac: string | null;
}

/** Deeds that are read at once: memory stays the same however long the trail. */
const PAGE = 500;
const MINUTE_MS = 60_000;

/** Recomputes one programme's trail: rows, deeds, their order, seals and end. */
export async function verifyTrail(
  tx: Tx,
  secret: string,
  progress: (deeds: number) => void = () => undefined,
): Promise<TrailVerdict> {
  const walk = new Walk(secret, tx.actor.tenantId);
  for (let page = await linksAfter(tx, walk); page.length > 0; page = await linksAfter(tx, walk)) {
    for (const link of page) {
      const what = walk.faultOf(link);
      if (what) return walk.verdict(tx.now, { position: walk.deeds + 1, what });
      walk.pass(link);
    }
    progress(walk.deeds);
  }
  const what = await faultOfEnd(tx, walk);
  return walk.verdict(tx.now, what ? { position: null, what } : null);
}

/** How far a trail is found as it was written. */
class Walk {
  deeds = 0;
  last = BEGINNING;
  private seals = 0;
  private unsealedMs = 0;
  private since: Date | undefined;

  constructor(
    private readonly secret: string,
    private readonly tenantId: string,
  ) {}

  faultOf(link: Link): string | undefined {
    return chainFault(link, this.deeds + 1) ?? sealFault(link, this.secret, this.tenantId);
  }

  pass({ hash, at, sealedAt }: Link): void {
    this.deeds += 1;
    this.last = hash ?? BEGINNING;
    if (!this.since || at < this.since) this.since = at;
    if (!sealedAt) return;
    this.seals += 1;
    this.unsealedMs = this.unsealed(sealedAt);
    this.since = undefined;
  }

  verdict(now: Date, fault: TrailFault | null): TrailVerdict {
    const { deeds, seals } = this;
    return { deeds, seals, unsealedMinutes: Math.floor(this.unsealed(now) / MINUTE_MS), fault };
  }

  private unsealed(until: Date): number {
    return Math.max(this.unsealedMs, this.since ? until.getTime() - this.since.getTime() : 0);
  }
}

/** The database hashes: a deed of a hundred thousand rows costs this process no more than one of a single row. */
const linksAfter = (tx: Tx, { deeds, last }: Walk): Promise<Link[]> =>
  tx.run<Link>(sql`
    with page as materialized (
      select *, coalesce(lag(hash) over (order by position), ${last}) as previous
        from (select * from audit_deed where position > ${deeds} order by position limit ${PAGE}) d)
    select d.position::text, d.at, d.row_count as "rowCount", r.count as "rightRowCount",
           d.hash, ${raw(linkHash('d.previous'))} as "rightHash",
           d.own_hash as "ownHash", ${raw(OWN_HASH)} as "rightOwnHash",
           d.rows_hash as "rowsHash", r.hash as "rightRowsHash",
           s.at as "sealedAt", s.hash as "sealedHash", s.mac
      from page d
      cross join lateral (select count(*)::int as count, ${raw(ROWS_HASH)} as hash
        from audit_row r where r.tenant_id = d.tenant_id and r.deed_id = d.id) r
      left join audit_seal s on s.tenant_id = d.tenant_id and s.position = d.position
     order by d.position`);

function chainFault(link: Link, expected: number): string | undefined {
  if (Number(link.position) !== expected) return 'the deed is missing';
  if (link.rightRowCount < link.rowCount) return 'a row of the deed is missing';
  if (link.rightRowCount > link.rowCount) return 'a row was added to the deed';
  if (link.rowsHash !== link.rightRowsHash) return 'a row of the deed was changed';
  if (link.ownHash !== link.rightOwnHash) return 'the deed was changed';
  if (link.hash !== link.rightHash) return 'another deed was chained here: it was exchanged, or written anew';
  return undefined;
}

function sealFault({ position, hash, ...seal }: Link, secret: string, tenantId: string): string | undefined {
  if (seal.sealedAt === null || seal.sealedHash === null || seal.mac === null) return undefined;
  const sealed: End = { position, hash: seal.sealedHash, at: seal.sealedAt };
  if (!same(seal.mac, sealOf(secret, tenantId, sealed))) return 'its seal is not ours';
  return seal.sealedHash === hash ? undefined : 'the trail was written anew after it was sealed here';
}

async function faultOfEnd(tx: Tx, { deeds, last }: Walk): Promise<string | undefined> {
  const [head] = await tx.sql<{ position: string; hash: string }>`
    select coalesce(max(position), 0)::text as position, coalesce(max(hash), ${BEGINNING}) as hash from audit_head`;
  const [seal] = await tx.sql<{ position: string }>`
    select position::text from audit_seal where position > ${deeds} order by position desc limit 1`;
  const [loose] = await tx.sql<{ id: string }>`select id from audit_deed where position is null limit 1`;
  if (seal) return `the trail was cut off: it was sealed at ${seal.position}`;
  if (Number(head?.position) !== deeds || head?.hash !== last) return 'the end of the trail is not its head';
  return loose && `deed ${loose.id} was never chained`;
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { raw, sql } from '../sql.js';
import type { Tx } from '../tx.js';
import { BEGINNING, DEED_TEXT } from './chain.js';

/** What is wrong with a trail, first thing first; null for a whole one. */
export interface TrailFault {
  /** Of the deed; null for a fault of the trail's end. */
  readonly position: number | null;
  readonly what: string;
}

export interface TrailVerdict {
  readonly deeds: number;
  readonly seals: number;
  readonly fault: TrailFault | null;
}

interface Link {
  readonly position: string;
  readonly hash: string | null;
  readonly rowCount: number;
  readonly rows: number;
  readonly text: string;
}

interface End {
  readonly position: string;
  readonly hash: string;
}

/** Deeds that are read at once: memory stays the same however long the trail. */
const PAGE = 500;

/** Proves where a trail ended, with a secret that the database does not know. */
export const sealOf = (secret: string, tenantId: string, { position, hash }: End): string =>
  createHmac('sha256', secret).update(`audit ${tenantId} ${position} ${hash}`).digest('hex');

/** Recomputes one programme's trail: chain, rows, end and seals. */
export async function verifyTrail(
  tx: Tx,
  secret: string,
  progress: (deeds: number) => void = () => undefined,
): Promise<TrailVerdict> {
  const seals = await tx.sql<End & { mac: string }>`select position::text, hash, mac from audit_seal order by position`;
  const sealed = new Map(seals.map(({ position, hash }) => [Number(position), hash]));
  const broken = seals.find((seal) => !same(seal.mac, sealOf(secret, tx.actor.tenantId, seal)));
  const verdict = (deeds: number, what: string | null, position: number | null = null): TrailVerdict => ({
    deeds,
    seals: seals.length,
    fault: what === null ? null : { position, what },
  });
  if (broken) return verdict(0, 'a seal is not ours', Number(broken.position));
  let [at, last] = [0, BEGINNING];
  for (let page = await linksAfter(tx, at); page.length > 0; page = await linksAfter(tx, at)) {
    for (const link of page) {
      const what = faultOf(link, at + 1, last) ?? sealFault(sealed, link);
      if (what) return verdict(at, what, at + 1);
      [at, last] = [at + 1, link.hash ?? ''];
    }
    progress(at);
  }
  return verdict(at, await faultOfEnd(tx, at, last, Math.max(0, ...sealed.keys())));
}

const linksAfter = (tx: Tx, position: number): Promise<Link[]> =>
  tx.run<Link>(sql`
    select d.position::text, d.hash, d.row_count as "rowCount", ${raw(DEED_TEXT)} as text,
           (select count(*)::int from audit_row r where r.tenant_id = d.tenant_id and r.deed_id = d.id) as rows
      from audit_deed d where d.position > ${position} order by d.position limit ${PAGE}`);

function faultOf({ position, hash, rowCount, rows, text }: Link, expected: number, last: string): string | null {
  if (Number(position) !== expected) return 'the deed is missing';
  if (rows < rowCount) return 'a row of the deed is missing';
  if (rows > rowCount) return 'a row was added to the deed';
  const right = createHash('sha256')
    .update(last + text)
    .digest('hex');
  return hash === right ? null : 'the deed, one of its rows, or the order was changed';
}

const sealFault = (sealed: ReadonlyMap<number, string>, { position, hash }: Link): string | null =>
  sealed.has(Number(position)) && sealed.get(Number(position)) !== hash
    ? 'the trail was written anew after a seal'
    : null;

async function faultOfEnd(tx: Tx, at: number, last: string, sealedTo: number): Promise<string | null> {
  if (at < sealedTo) return `the trail was cut off: it was sealed at ${sealedTo}`;
  const [head] = await tx.sql<End>`select position::text, hash from audit_head`;
  if (Number(head?.position ?? 0) !== at || (head?.hash ?? BEGINNING) !== last)
    return 'the end of the trail is not its head';
  const [loose] = await tx.sql<{ id: string }>`select id from audit_deed where position is null limit 1`;
  return loose ? `deed ${loose.id} was never chained` : null;
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

import { createHmac } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import type { IdentityStore } from '../identity-store.js';

/** Where a trail ended, and when that was seen. */
export interface End {
  readonly position: string;
  readonly hash: string;
  readonly at: Date;
}

/** Proves an end, with a secret that the database does not know. */
export const sealOf = (secret: string, tenantId: string, { position, hash, at }: End): string =>
  createHmac('sha256', secret).update(`audit ${tenantId} ${position} ${hash} ${at.getTime()}`).digest('hex');

/** Seals every trail that has grown since its last seal: two statements for all programmes. @returns how many. */
export async function sealTrails(store: IdentityStore, secret: string): Promise<number> {
  const heads = await store.sql<End & { tenantId: string }>`
    select h.tenant_id as "tenantId", h.position::text, h.hash, now()::timestamptz(3) as at from audit_head h
     where not exists (select from audit_seal s where s.tenant_id = h.tenant_id and s.position = h.position)`;
  if (heads.length === 0) return 0;
  const seals = heads.map((head) => ({ ...head, id: uuid(), mac: sealOf(secret, head.tenantId, head) }));
  await store.sql`
    insert into audit_seal (tenant_id, id, position, hash, at, mac)
    select x."tenantId", x.id, x.position, x.hash, x.at, x.mac from jsonb_to_recordset(${JSON.stringify(seals)})
      as x ("tenantId" uuid, id uuid, position bigint, hash text, at timestamptz, mac text)
    on conflict on constraint one_seal_a_position do nothing`;
  return seals.length;
}

import { v7 as uuid } from 'uuid';
import type { IdentityStore } from '../identity-store.js';
import { sealOf } from './verify.js';

interface Head {
  readonly tenantId: string;
  readonly position: string;
  readonly hash: string;
}

/** Seals every trail that has grown since its last seal: two statements for all programmes. @returns how many. */
export async function sealTrails(store: IdentityStore, secret: string): Promise<number> {
  const heads = await store.sql<Head>`
    select h.tenant_id as "tenantId", h.position::text, h.hash from audit_head h where not exists
      (select from audit_seal s where s.tenant_id = h.tenant_id and s.position = h.position)`;
  if (heads.length === 0) return 0;
  const seals = heads.map((head) => ({ ...head, id: uuid(), mac: sealOf(secret, head.tenantId, head) }));
  await store.sql`
    insert into audit_seal (tenant_id, id, position, hash, at, mac)
    select x."tenantId", x.id, x.position, x.hash, now(), x.mac
      from jsonb_to_recordset(${JSON.stringify(seals)}) as x ("tenantId" uuid, id uuid, position bigint, hash text, mac text)
    on conflict on constraint one_seal_a_position do nothing`;
  return seals.length;
}

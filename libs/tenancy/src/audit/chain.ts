/**
 * What is hashed of a deed, as SQL over `audit_deed d`: all that it says, then its rows in the order of their ids.
 * The database writes hashes by it and `verifyTrail` checks them by it: it never changes, or no old trail verifies.
 */
export const DEED_TEXT = `jsonb_build_array(d.id, d.tenant_id, d.position, (extract(epoch from d.at) * 1000)::bigint, d.member_id,
  d.credential_id, d.via, d.address, d.correlation_id, d.deed, d.reason, d.row_count)::text
  || coalesce((select string_agg(jsonb_build_array(r.id, r.kind, r.row_id, r.verb, r.columns)::text, '' order by r.id)
       from public.audit_row r where r.tenant_id = d.tenant_id and r.deed_id = d.id), '')`;

/** The hash before the first deed. */
export const BEGINNING = '';

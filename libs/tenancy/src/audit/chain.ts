const hashOf = (text: string): string => `encode(sha256(convert_to(${text}, 'UTF8')), 'hex')`;

// The database writes a trail by these and `verifyTrail` checks it by them: they never change, or no old trail verifies.

/** Of all rows of one deed: an aggregate over `audit_row r`. */
export const ROWS_HASH = hashOf(
  `coalesce(string_agg(jsonb_build_array(r.id, r.kind, r.row_id, r.verb, r.columns)::text, '' order by r.id), '')`,
);

/** Of all that a deed `d` says, its rows among it; where it stands in the trail is not part of it. */
export const OWN_HASH =
  hashOf(`jsonb_build_array(d.id, d.tenant_id, (extract(epoch from d.at) * 1000)::bigint, d.member_id,
  d.credential_id, d.via, d.address, d.correlation_id, d.deed, d.reason, d.row_count, d.rows_hash)::text`);

/** Of the deed `d` at its position, after the one whose hash is `previous`. */
export const linkHash = (previous: string): string => hashOf(`${previous} || ' ' || d.position || ' ' || d.own_hash`);

/** The hash before the first deed. */
export const BEGINNING = '';

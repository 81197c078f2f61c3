/** Tenant tables whose changes are no deeds, each with its reason; all others are audited. */
export const UNAUDITED: Readonly<Record<string, string>> = {
  fact: 'what happened, told by the deed that is audited itself',
  delivery: 'the memory of reactions; what they do is audited',
  idempotency_key: 'the memory of answers; the deed that was answered is audited',
  file_chunk: 'a piece of a file, whose own row is audited',
  letter: 'a letter is its own record: what was written, when it went, what the mail server said',
  feed_visit: 'when a calendar program came last; the feed itself is audited',
  team_run_pulse: 'how far a search is, each second; the run itself is audited',
  calendar_fetch: 'how a calendar was read last; the calendar itself is audited',
  busy_span: 'what a calendar says, read again and again; the calendar itself is audited',
  audit_deed: 'the trail itself',
  audit_row: 'the trail itself',
  audit_head: 'the trail itself',
  audit_seal: 'the trail itself',
};

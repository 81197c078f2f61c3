import { ROOMS } from '@outrigger/house';
import type { Actor } from '@outrigger/kernel';
import { WORK_KINDS, workStatement } from '@outrigger/reporting';
import { Instant } from '@outrigger/tenancy';
import { escapeLiteral } from 'pg';

/** Stands for what is asked anew each time. */
const PER_KIND = Number.MAX_SAFE_INTEGER;

const OFFICE: Actor = {
  tenantId: '',
  personId: null,
  memberId: null,
  roles: ['manager'],
  permissions: new Set(),
  via: 'token',
  credentialId: null,
};

/**
 * The office's work list as the product asks for it, for the peers: `$1` is now, `$2` how many of each kind. What is
 * compared is everything around the statement. Answers kind, count, items.
 */
export function workListOfPeers(): string {
  // The rooms declare who sees what when they are loaded.
  if (ROOMS.length === 0) throw new TypeError('A house has rooms.');
  const { text, values } = workStatement({ actor: OFFICE, now: new Instant(new Date(0)) }, PER_KIND).flatten();
  const statement = text.replace(/\$(\d+)/g, (_, number: string) => written(values[Number(number) - 1]));
  return `select k.kind, coalesce(w.count, 0), coalesce(w.items, '[]')
    from unnest(array[${WORK_KINDS.map(escapeLiteral).join(', ')}]) with ordinality k (kind, position)
    left join (${statement}) w on w.kind = k.kind order by k.position`;
}

function written(value: unknown): string {
  if (value instanceof Date) return '($1::timestamptz)';
  if (value === PER_KIND) return '($2::int)';
  if (typeof value === 'string') return escapeLiteral(value);
  return JSON.stringify(value);
}

import type { AuditTrailQueryVariables } from '../gql/graphql';
import { oneOf, textFrom } from '../kit/from-url';
import { AUDIT_KINDS, type AuditKind } from './audit-words';

export interface AuditFilters {
  readonly memberId?: string | undefined;
  readonly deed?: string | undefined;
  readonly kind?: AuditKind | undefined;
  readonly rowId?: string | undefined;
  /** Calendar days of the reader's own clock; the last one is part of it. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const NAME = /^[\w. -]+$/;
const DAY = /^[12]\d{3}-\d{2}-\d{2}$/;

const fitting = (value: unknown, shape: RegExp): string | undefined => {
  const text = textFrom(value);
  return text !== undefined && shape.test(text) ? text : undefined;
};

const dayFrom = (value: unknown): string | undefined => {
  const day = fitting(value, DAY);
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
};

export const auditFilters = ({ memberId, deed, kind, rowId, from, until }: Record<string, unknown>): AuditFilters => ({
  memberId: fitting(memberId, UUID),
  deed: fitting(deed, NAME),
  kind: oneOf(AUDIT_KINDS, kind),
  rowId: fitting(rowId, UUID),
  from: dayFrom(from),
  until: dayFrom(until),
});

/** What the query is asked: days become instants, the last day ends where the next begins. */
export function auditQuestion({ memberId, deed, kind, rowId, from, until }: AuditFilters): AuditTrailQueryVariables {
  return {
    memberId: memberId ?? null,
    deed: deed ?? null,
    kind: kind ?? null,
    rowId: rowId ?? null,
    from: from ? startOf(from, 0) : null,
    until: until ? startOf(until, 1) : null,
  };
}

function startOf(day: string, later: number): string {
  const start = new Date(`${day}T00:00`);
  start.setDate(start.getDate() + later);
  return start.toISOString();
}

import { en } from '../texts/i18n';

const { deeds, kinds, vias, verbs } = en.identity.audit;

export type AuditDeedName = keyof typeof deeds;
export type AuditKind = keyof typeof kinds;

const namesOf = <W extends string>(table: Record<W, string>): readonly W[] => Object.keys(table) as W[];

export const AUDIT_DEEDS: readonly AuditDeedName[] = namesOf(deeds);
export const AUDIT_KINDS: readonly AuditKind[] = namesOf(kinds);
export const AUDIT_VIAS = namesOf(vias);
export const AUDIT_VERBS = namesOf(verbs);

/** A name that the texts do not know, as words all the same: `notifications.sendAll` is `Notifications: send all`. */
export function readable(name: string): string {
  const words = name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll('.', ': ')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Columns as people read them: `decided_by`, `lead_id` are `decided by, lead`. */
export const readableColumns = (columns: readonly string[]): string =>
  columns.map((column) => column.replace(/_id$/, '').replaceAll('_', ' ')).join(', ');

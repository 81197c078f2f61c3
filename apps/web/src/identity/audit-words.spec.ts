import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { auditFilters, auditQuestion } from './audit-filters';
import { AUDIT_DEEDS, readable, readableColumns } from './audit-words';

const SCHEMA = join(import.meta.dirname, '..', '..', '..', 'api', 'schema.graphql');

describe('the words of the audit trail', () => {
  it('know every mutation', () => {
    const mutations = Object.keys(buildSchema(readFileSync(SCHEMA, 'utf8')).getMutationType()?.getFields() ?? {});
    expect(mutations).toContain('revokeWarrant');
    expect(mutations.filter((name) => !AUDIT_DEEDS.some((deed) => deed === name))).toEqual([]);
  });

  it.each([
    ['notifications.sendAll', 'Notifications: send all'],
    ['forget-answers', 'Forget answers'],
    ['database.outrigger_app', 'Database: outrigger app'],
  ])('read %s as %s', (name, words) => {
    expect(readable(name)).toBe(words);
  });

  it('read columns without their endings', () => {
    expect(readableColumns(['decided_by', 'lead_id'])).toBe('decided by, lead');
  });
});

describe('the filters of the audit trail', () => {
  it('leave out what makes no sense', () => {
    const nonsense = { memberId: '1', deed: "x'; --", kind: 'bogus', rowId: 'x', from: '2026-13-01', until: 'today' };
    expect(Object.values(auditFilters(nonsense)).filter(Boolean)).toEqual([]);
  });

  it('count the last day whole', () => {
    const { from, until } = auditQuestion(auditFilters({ from: '2026-11-23', until: '2026-11-23' }));
    expect(Date.parse(String(until)) - Date.parse(String(from))).toBe(24 * 3_600_000);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PERMISSIONS } from '@outrigger/identity';
import { buildSchema } from 'graphql';
import { DOORS, type Door } from '../support/doors.js';

const PUBLIC = [
  'acceptInvitation',
  'answerReference',
  'applyAsMentor',
  'applyPage',
  'certificate',
  'eligibility',
  'mentorForm',
  'referenceQuestion',
  'refresh',
  'signIn',
  'startApplication',
];
const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '..', '..', 'apps', 'api', 'schema.graphql'), 'utf8'),
);

const fields = (doors: readonly Door[]): string[] => doors.map(({ field }) => field).sort();
const ofKind = (kind: Door['kind']): Door[] => DOORS.filter((door) => door.kind === kind);

describe('doors', () => {
  it('are all found: one for every root field', () => {
    expect(fields(ofKind('Query'))).toEqual(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort());
    expect(fields(ofKind('Mutation'))).toEqual(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort());
    expect(fields(ofKind('Subscription'))).toEqual(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort());
    expect(DOORS.length).toBeGreaterThan(40);
  });

  it('have locks that the role table knows', () => {
    const known: readonly unknown[] = [...PERMISSIONS, 'open'];
    expect(DOORS.filter(({ kind, lock }) => kind !== 'field' && !known.includes(lock))).toEqual([]);
  });

  it('are open to strangers only where this list says', () => {
    expect(fields(DOORS.filter(({ lock }) => lock === 'open'))).toEqual(PUBLIC);
  });

  it('never stand on a field, where no guard runs', () => {
    expect(DOORS.filter(({ kind, lock }) => kind === 'field' && lock !== undefined)).toEqual([]);
  });
});

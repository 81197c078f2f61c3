import type { MentorLineFragment } from '../gql/graphql';
import { asksForReason, EMPTY, hoursLeft, isChosen, toggle } from './proposal';

const mentor = (id: string, canLead = false): MentorLineFragment => ({
  id,
  name: id,
  primaryBackground: 'design',
  expertise: [],
  hoursPerMonth: 12,
  hoursCommitted: 4,
  canLead,
  status: 'active',
  warrantState: 'current',
  warrantExpiresOn: null,
  ventureCount: 1,
});

describe('a proposed team', () => {
  it('T2: is led by the first who may lead, until somebody chooses', () => {
    const team = [mentor('a'), mentor('b', true), mentor('c', true)].reduce(toggle, EMPTY);
    expect(team.leadId).toBe('b');
    expect(isChosen(team, 'c')).toBe(true);
  });

  it('leaves the lead open when the lead goes, and keeps it when another goes', () => {
    const team = [mentor('a', true), mentor('b')].reduce(toggle, EMPTY);
    expect(toggle(team, mentor('a', true))).toEqual({ mentors: [mentor('b')], leadId: null });
    expect(toggle(team, mentor('b')).leadId).toBe('a');
  });

  it('never counts hours below nothing', () => {
    expect(hoursLeft(mentor('a'))).toBe(8);
    expect(hoursLeft({ ...mentor('a'), hoursCommitted: 20 })).toBe(0);
  });

  it('T4: asks for a reason for soft rules alone', () => {
    expect(asksForReason([{ code: 'TEAM_TOO_SMALL' }, { code: 'BACKGROUND_SHARED' }])).toBe(true);
    expect(asksForReason([{ code: 'WARRANT_MISSING' }])).toBe(false);
  });
});

import type { CandidateFragment } from '../gql/graphql';
import { add, benchOf, type Chosen, covered, onlyTheirs, swap, without } from './chosen';

const mentor = (mentorId: string, changes: Partial<CandidateFragment> = {}): CandidateFragment => ({
  mentorId,
  name: mentorId,
  background: 'sales',
  fit: 10,
  parts: { interest: 0, lead: 0, expertise: 0, sector: 0, language: 0, time: 0, load: 0 },
  needs: [],
  canLead: false,
  hours: 8,
  taken: 0,
  slots: null,
  obstacle: null,
  ...changes,
});
const TEAM: Chosen = { mentorIds: ['ada', 'ben', 'cy'], leadId: 'ada' };

describe('a team in the making', () => {
  it('gives a seat to somebody else, and the lead only to who may lead', () => {
    expect(swap(TEAM, 'ben', mentor('di'))).toEqual({ mentorIds: ['ada', 'di', 'cy'], leadId: 'ada' });
    expect(swap(TEAM, 'ada', mentor('di'))).toEqual({ mentorIds: ['di', 'ben', 'cy'], leadId: null });
    expect(swap(TEAM, 'ada', mentor('di', { canLead: true })).leadId).toBe('di');
  });

  it('grows and shrinks', () => {
    expect(add(TEAM, mentor('di', { canLead: true }))).toEqual({
      mentorIds: ['ada', 'ben', 'cy', 'di'],
      leadId: 'ada',
    });
    expect(add(without(TEAM, 'ada'), mentor('di', { canLead: true })).leadId).toBe('di');
    expect(without(TEAM, 'cy')).toEqual({ mentorIds: ['ada', 'ben'], leadId: 'ada' });
  });

  it('says what it covers, and what only one of them does', () => {
    const [ada, ben] = [mentor('ada', { needs: ['law', 'sales'] }), mentor('ben', { needs: ['sales'] })];
    expect(covered(['law', 'sales', 'hiring'], [ada, ben])).toEqual(['law', 'sales']);
    expect(onlyTheirs(ada, [ada, ben])).toEqual(['law']);
  });

  it('has a bench of those who said yes, of others, and of those who are kept away', () => {
    const yes = { parts: { ...mentor('x').parts, interest: 25 } };
    const all = [
      mentor('ada', yes),
      mentor('di', yes),
      mentor('ed', { parts: { ...mentor('x').parts, interest: 10 } }),
      mentor('flo', { obstacle: 'conflict' }),
      mentor('gus', { obstacle: 'hours' }),
      mentor('hal', { obstacle: 'hours', ...yes }),
    ];
    const names = (mentors: readonly CandidateFragment[]): string[] => mentors.map(({ name }) => name);
    const { keen, others, kept } = benchOf(all, TEAM);
    expect([names(keen), names(others), names(kept)]).toEqual([['di'], ['ed'], ['flo', 'hal']]);
  });
});

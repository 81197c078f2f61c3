import { peopleAt } from './people-at';

const place = (mentorId: string, name: string, attendedAt: string | null = null, isAsked = true) => ({
  id: `p-${mentorId}`,
  mentorId,
  name,
  attendedAt,
  isAsked,
});
const meeting = {
  places: [place('b', 'Ben'), place('a', 'Ada', '2026-03-10T17:00:00Z'), place('e', 'Élodie')],
  guests: [{ id: 'g', name: 'Gil', attendedAt: null }],
} as unknown as Parameters<typeof peopleAt>[0];
const cohort = [
  { id: 'a', name: 'Ada', status: 'active' },
  { id: 'l', name: 'Lea', status: 'on_leave' },
  { id: 'n', name: 'Nic', status: 'active' },
  { id: 'x', name: 'Xen', status: 'alumni' },
] as const;

describe('who may be at the door', () => {
  it('is everybody once: those who are missing first, by name, and nobody who has left', () => {
    expect(peopleAt(meeting, cohort, '').map(({ name, note }) => [name, note])).toEqual([
      ['Ben', null],
      ['Élodie', null],
      ['Gil', 'guest'],
      ['Lea', 'leaveDay'],
      ['Nic', 'notAsked'],
      ['Ada', null],
    ]);
  });

  it('is found as one types in a hurry', () => {
    expect(peopleAt(meeting, cohort, ' elo').map(({ name }) => name)).toEqual(['Élodie']);
    expect(peopleAt(meeting, cohort, 'zz')).toEqual([]);
  });
});

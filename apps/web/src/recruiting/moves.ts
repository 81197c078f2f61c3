import type { MentorStatus } from '../gql/graphql';

/** One way on from where a mentor stands; `deed` names it in the texts. */
export interface Move {
  readonly to: MentorStatus;
  readonly deed: 'active' | 'back' | 'on_leave' | 'alumni' | 'declined' | 'probation';
}

const MOVES: Readonly<Partial<Record<MentorStatus, readonly Move[]>>> = {
  probation: [
    { to: 'active', deed: 'active' },
    { to: 'declined', deed: 'declined' },
    { to: 'alumni', deed: 'alumni' },
  ],
  active: [
    { to: 'on_leave', deed: 'on_leave' },
    { to: 'alumni', deed: 'alumni' },
  ],
  on_leave: [
    { to: 'active', deed: 'back' },
    { to: 'alumni', deed: 'alumni' },
  ],
  alumni: [{ to: 'probation', deed: 'probation' }],
};

/** The same ways that the server knows; it judges each by its rules. */
export const movesFrom = (status: MentorStatus): readonly Move[] => MOVES[status] ?? [];

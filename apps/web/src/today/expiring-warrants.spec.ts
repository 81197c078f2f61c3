import type { WarrantState } from '../gql/graphql';
import { expiring } from './expiring-warrants';

const mentor = (name: string, warrantState: WarrantState, warrantExpiresOn: string | null = null) => ({
  id: name,
  name,
  warrantState,
  warrantExpiresOn,
});

it('C2: warrants that lack come first, then those that end within a month', () => {
  const cohort = [
    mentor('later', 'current', '2027-02-01'),
    mentor('soon', 'current', '2026-12-20'),
    mentor('sooner', 'current', '2026-11-25'),
    mentor('never', 'none'),
    mentor('lapsed', 'expired', '2026-10-01'),
  ];
  expect(expiring(cohort, new Date(2026, 10, 23)).map(({ name }) => name)).toEqual([
    'never',
    'lapsed',
    'sooner',
    'soon',
  ]);
});

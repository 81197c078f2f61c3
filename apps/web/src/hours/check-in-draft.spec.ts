import type { CheckInWholeFragment } from '../gql/graphql';
import { draftOf, inputOf } from './check-in-draft';

const earlier = {
  id: 'c1',
  bookingId: 'b1',
  version: 2,
  rating: 1,
  progress: 'Two pilots.',
  plans: 'Sign one.',
  problems: [{ id: 'p1', text: 'No pricing.', times: 1, carriedFromId: null }],
} as unknown as CheckInWholeFragment;

it('begins with what was a problem the last time', () => {
  const draft = draftOf({ id: 'b2' }, [earlier]);
  expect(draft).toMatchObject({ rating: '', progress: '', problems: [{ text: 'No pricing.', carriedFromId: 'p1' }] });
});

it('goes on with what is there', () => {
  const draft = draftOf({ id: 'b1', checkIn: earlier }, [earlier]);
  expect(draft).toMatchObject({ rating: '1', progress: 'Two pilots.', problems: [{ carriedFromId: null }] });
});

it('leaves out lines without a word, and says what it saw', () => {
  const draft = {
    ...draftOf({ id: 'b2' }, [earlier]),
    rating: '3',
    problems: [{ key: 'k', text: ' ', carriedFromId: null }],
  };
  expect(inputOf({ id: 'b2' }, draft)).toMatchObject({ bookingId: 'b2', expectedVersion: 0, rating: 3, problems: [] });
  expect(inputOf({ id: 'b1', checkIn: earlier }, draft)).toMatchObject({ expectedVersion: 2 });
});

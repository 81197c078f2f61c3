import * as v from 'valibot';
import { type Guest, type Pair, type SpeedDating } from '../dating/instance.js';
import { placeOf } from '../party.js';
import { bits, id, list, rarely, record, whole } from './pieces.js';
import { type Complaint, distinct, each, type Rule, sized } from './rule.js';
import { shape } from './shape.js';

const guests = list(record({ id, available: bits, maxMeetings: whole(0) }));
const worth = v.custom<number>(
  (value) => Number.isFinite(value) && (Number(value) >= 0 || value === -1),
  'a number, 0 or more, or -1 where they may not meet',
);

const party = v.union([id, whole(0)], 'an id, or a place in the list');

const rules: Rule<SpeedDating>[] = [
  { reads: ['mentors'], complaints: ({ mentors }) => distinct(mentors, ['mentors'], 'id') },
  { reads: ['ventures'], complaints: ({ ventures }) => distinct(ventures, ['ventures'], 'id') },
  { reads: ['rounds', 'mentors'], complaints: ({ rounds, mentors }) => present(mentors, 'mentors', rounds) },
  { reads: ['rounds', 'ventures'], complaints: ({ rounds, ventures }) => present(ventures, 'ventures', rounds) },
  {
    reads: ['mentors', 'ventures', 'weight'],
    complaints: ({ mentors, ventures, weight }) => sized(weight, 'weight', mentors.length, ventures.length),
  },
  {
    reads: ['mentors', 'ventures', 'weight', 'mustMeet'],
    complaints: (instance) => each(instance.mustMeet, ['mustMeet'], (pair) => possible(instance, pair)),
  },
];

export const speedDating = shape<SpeedDating>(
  'speed-dating/1',
  {
    rounds: whole(0, 1000),
    maxRunMentor: whole(0),
    mentors: guests,
    ventures: guests,
    weight: list(list(worth)),
    mustMeet: rarely(v.tuple([party, party], 'a mentor and a venture')),
  },
  rules,
);

const present = (side: readonly Guest[], field: string, rounds: number): Complaint[] =>
  each(
    side,
    [field],
    ({ available }) => (available.length === rounds ? null : `${rounds} characters, one per round`),
    'available',
  );

function possible({ mentors, ventures, weight }: SpeedDating, [mentor, venture]: Pair): string | null {
  const [row, column] = [placeOf(mentors, mentor), placeOf(ventures, venture)];
  if (!mentors[row]) return 'first a mentor of this file';
  if (!ventures[column]) return 'a venture of this file after the mentor';
  return weight[row]?.[column] === -1 ? 'two who may meet (their weight is -1)' : null;
}

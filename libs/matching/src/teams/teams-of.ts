import { type Board } from './board.js';
import { type Column } from './column.js';
import { type Team } from './instance.js';

/** Teams by the ids of their people. */
export const teamsOf = (
  { mentors, ventures }: Board,
  columns: readonly Pick<Column, 'venture' | 'lead' | 'members'>[],
): Team[] =>
  columns
    .toSorted((a, b) => a.venture - b.venture)
    .map(({ venture, lead, members }) => ({
      venture: ventures[venture]?.id ?? '',
      lead: mentors[lead]?.id ?? '',
      members: members.map((mentor) => mentors[mentor]?.id ?? ''),
    }));

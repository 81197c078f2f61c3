const LINK = 'https://outrigger.example.org/example';

/** Letters that ask what has become of a venture (A4). */
export const OUTCOME_KINDS = {
  outcomesAsked: { topic: 'questions', values: { venture: 'Aquaflow' }, required: ['venture'], link: LINK },
} as const;

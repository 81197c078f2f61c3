export interface NewCriterion {
  readonly name: string;
  readonly weight: number;
  readonly descriptors: string[];
}

export interface NewRound {
  readonly name: string;
  readonly intakeId: string | null;
  readonly ventureIds: string[];
  readonly criteria: NewCriterion[];
  readonly dueOn: string;
  readonly evaluatorIds: string[];
  readonly perApplication: number;
}

const DAYS = 14;
const DAY_MS = 86_400_000;

/** What most programmes ask; the office changes it as it likes. */
const RUBRIC: NewCriterion[] = [
  {
    name: 'Customer need',
    weight: 3,
    descriptors: ['Nobody has it', 'Guessed', 'Some have told them', 'Many have told them', 'Customers pay for it'],
  },
  {
    name: 'Founders',
    weight: 2,
    descriptors: ['Not committed', 'Gaps, unseen', 'Gaps, seen', 'Able and committed', 'Outstanding'],
  },
  {
    name: 'What mentoring can add',
    weight: 2,
    descriptors: ['Nothing', 'Little', 'Something', 'Much', 'It turns on it'],
  },
];

export const newRound = (now: Date): NewRound => ({
  name: '',
  intakeId: null,
  ventureIds: [],
  criteria: RUBRIC,
  dueOn: new Date(now.getTime() + DAYS * DAY_MS).toISOString().slice(0, 10),
  evaluatorIds: [],
  perApplication: 2,
});

export const EMPTY_CRITERION: NewCriterion = { name: '', weight: 1, descriptors: ['', '', '', '', ''] };

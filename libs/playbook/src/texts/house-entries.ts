import { FORM_TEMPLATE, type FormField } from '@outrigger/intake';
import { BLANK, type EntryKind, type EntryText } from '../entry.entity.js';
import { GUIDES } from './guides.js';
import { PRINCIPLES } from './principles.js';

export interface HouseEntry extends EntryText {
  readonly kind: EntryKind;
  readonly language: string;
}

const WELCOME = {
  ...BLANK,
  kind: 'letter',
  title: 'Welcome to a new mentor',
  summary: 'Says on the first day what will be asked of them, and what never will.',
  letterKind: 'mentorAccepted',
  subject: 'Welcome among the mentors of {programme}',
  body: `Dear {name},

We are glad to have you. You join people who give back what others once gave them, and who enjoy each other's company while they do.

{message}

What we ask of you is little to say: one to two days a month, the monthly meeting among them; never alone, always in a team of three to five; no payment and no stake in a venture that you mentor. The founders set the agenda, and we arrange the rest.

You begin by watching: two sessions of other teams. After that we talk, and find you a team of your own.

A second letter holds the link to your account. You will find there the warrant that every mentor here signs.`,
} as const;

const question = (asked: Pick<FormField, 'key' | 'kind' | 'label' | 'help' | 'required' | 'max'>): FormField => ({
  means: null,
  options: [],
  min: null,
  from: null,
  until: null,
  takes: [],
  ...asked,
});

/** What the model wants to know beyond what every programme must. */
const ASKED: readonly FormField[] = [
  question({
    key: 'firstAgenda',
    kind: 'longText',
    label: 'Which two or three questions would you bring to your first session?',
    help: 'You set the agenda here, so this tells us most.',
    required: true,
    max: 2_000,
  }),
  question({
    key: 'changedMind',
    kind: 'longText',
    label: 'What did somebody tell you that changed your plan?',
    help: 'A small thing will do.',
    required: true,
    max: 2_000,
  }),
  question({
    key: 'ownWork',
    kind: 'consent',
    label: 'We write the agenda of every session ourselves, three days before it',
    help: '',
    required: true,
    max: null,
  }),
];

const FORM = {
  ...BLANK,
  kind: 'form',
  title: 'Application for team mentoring',
  summary: 'What every programme must know of a venture, and three questions that show how founders will use a team.',
  fields: [...FORM_TEMPLATE.slice(0, -1), ...ASKED, ...FORM_TEMPLATE.slice(-1)],
} as const;

/** What the centre can begin its playbook with. */
export const HOUSE_ENTRIES: readonly HouseEntry[] = [...PRINCIPLES, ...GUIDES, WELCOME, FORM].map((entry) => ({
  ...entry,
  language: 'en',
}));

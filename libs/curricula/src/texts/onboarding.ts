import type { UnitContent } from '../curriculum.entity.js';

const SOURCE = `## Source

- John Whatmore, *The managing of mentoring*, March 2019, on how managed team mentoring works.`;

/** What a new mentor of a programme reads before the first session. */
export const ONBOARDING: readonly UnitContent[] = [
  {
    title: 'How this programme mentors',
    goals: ['Know what is expected of you in a month', 'Know who does what'],
    body: `## In short

- You mentor **in a team** of three to five. One of you leads.
- The **founders set the agenda**. You read it before you come.
- The **office arranges** sessions, rooms and reminders. You only say when you can.
- You give **one to two days a month**, preparation and the monthly meeting included.
- You have **no financial interest** in the ventures, and have signed it.

## Your month

New ventures come to you in a list by mail. One press says that you would like to work with one; another says that you hold a stake. Both help. Once a month all mentors meet: ventures are presented, cases are talked through, new mentors are welcomed.

${SOURCE}`,
    minutes: 20,
    videos: [],
    exercises: [
      { title: 'Your hours', text: 'Tell the office in *Me* when you can meet, and how many hours a month you give.' },
    ],
    quiz: [
      {
        question: 'Who sets the agenda?',
        options: ['The office', 'The founders', 'The lead'],
        right: 1,
        because: 'The founders do; it locks when the session begins.',
      },
      {
        question: 'How many of you sit with a venture?',
        options: ['One', 'Two', 'Three to five'],
        right: 2,
        because: 'Always a team, so that advice is checked in the room.',
      },
    ],
  },
  {
    title: 'Your first session',
    goals: ['Come prepared in half an hour', 'Ask before you answer'],
    body: `## Before

Read the agenda, the founders' update and the last notes. Think of one question, not of one answer.

## There

1. Let the founders open.
2. Ask what the decision is, and by when.
3. Tell what happened to you, with what it cost. Leave the conclusion to them.
4. Disagree openly, kindly, with your reason.
5. Promise only what you will do.

## After

Say in two taps how it was. If you are the lead, file the report while you remember: topics with their minutes, advice, who promised what.

${SOURCE}`,
    minutes: 20,
    videos: [],
    exercises: [],
    quiz: [
      {
        question: 'What do you bring to a session?',
        options: ['A plan for the venture', 'A question', 'Your partner'],
        right: 1,
        because: 'Questions first; the plan is the founders’.',
      },
    ],
  },
  {
    title: 'Confidence and stakes',
    goals: ['Know what you may tell', 'Declare a stake at once'],
    body: `## Confidence

What a venture tells stays with its team and the office. A letter can be forwarded; keep to the pages of the programme.

## Stakes

If you hold, or are about to hold, shares, a position, a contract or a family tie, say so with one press. You are kept from that venture and from nothing else. If it ends, say that too.

${SOURCE}`,
    minutes: 15,
    videos: [],
    exercises: [],
    quiz: [
      {
        question: 'Your brother joins a venture that you mentor. You…',
        options: ['say nothing, he is honest', 'declare it today', 'wait for the yearly warrant'],
        right: 1,
        because: 'A stake is declared on the day it arises.',
      },
    ],
  },
];

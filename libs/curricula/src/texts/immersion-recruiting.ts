import type { UnitContent } from '../curriculum.entity.js';

const BODY = `## Begin with five, not with fifty

A programme begins with its mentors, before it takes a single venture. You need one team's worth of them and one who can lead; ten is comfortable; fifty at once is a crowd that nobody knows and that goes home unused.

## Where they are

- **Alumni** of the university or company that hosts you. They have a reason to come back, and the office that writes to them anyway. Ask for those who have built or led something, twenty years out as well as five.
- **The second circle of your board and advisers.** Not the advisers themselves: the person whom each of them would call with a hard question.
- **People who have just stopped.** Founders who have sold, partners who have retired, directors between two positions. The first months are the best time to ask.
- **Your own region's quiet companies**: the family firm that exports, the hospital's head of purchasing, the engineer who runs a plant. They know customers, and customers are what most ventures lack.
- **Faculty and former founders** of the ventures you will mentor, once they are through.
- **Mentors bring mentors.** After a year, most good candidates come from those you have. Ask at each monthly meeting for one name.

Look for **backgrounds that differ**: selling, making, money, law, people, the field itself. Keep a list of what the cohort lacks, and recruit for the gaps, not for more of the same.

## Where not to begin

A public call brings those who look for something. Membership lists of investors bring those who look for deals. Both can come later, through the same screening as everybody.

## How to ask

Ask in person, by somebody whom they respect, for something definite: *one to two days a month, in a team with people you will like, with founders who set the agenda; no fee, no shares; we arrange everything; would you come and watch a session?* Watching one does more than any brochure.

Say from the first day what it is **not**: no board seat, no investment, no pitch for their services.

## Why they stay

They are used, soon and well: a mentor without a venture for three months is lost. The monthly meeting is good company. They hear what became of what they said. And the office never wastes their evening.

> The question to take home: write ten names before you leave this room. Cross out those who would want something.

## Sources

- John Whatmore, *The managing of mentoring*, March 2019: the cohort comes first; students, faculty, staff and above all alumni; the monthly meeting, which mentors value for prestige, contacts and company.
- David Clutterbuck, *Everyone Needs a Mentor*: how schemes choose and keep mentors.`;

export const RECRUITING: UnitContent = {
  title: 'Where to find such people',
  goals: [
    'Name your first ten candidates, from at least four places',
    'Ask somebody busy in two minutes, in person',
    'Say which backgrounds your cohort lacks',
  ],
  body: BODY,
  minutes: 75,
  videos: [],
  exercises: [
    {
      title: 'Ten names',
      text: 'Each writes ten names. Compare by background: which column is empty? Who in this room knows somebody for it?',
    },
    {
      title: 'Two minutes',
      text: 'Ask your neighbour to become a mentor. He is busy, polite and undecided. Then he asks you.',
    },
  ],
  quiz: [
    {
      question: 'What comes first?',
      options: ['The mentors', 'The ventures', 'The building'],
      right: 0,
      because: 'A programme first establishes its cohort. Ventures that come to nobody tell others.',
    },
    {
      question: 'Which of these is the best first source?',
      options: ['A public call', 'Alumni who have led something', 'A list of investors'],
      right: 1,
      because: 'They have a reason to come back, and do not look for deals.',
    },
    {
      question: 'A good mentor has had no venture for three months. What do you do?',
      options: [
        'Wait for the right one',
        'Thank them for their patience',
        'Put them on a team, or have them observe one, this month',
      ],
      right: 2,
      because: 'Mentors stay because they are used.',
    },
  ],
};

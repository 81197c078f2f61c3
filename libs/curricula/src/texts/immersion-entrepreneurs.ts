import type { UnitContent } from '../curriculum.entity.js';

const BODY = `## You choose people who can be helped

Mentoring is no prize for the best idea. It is for founders who will do something with what they hear. The same hour of four mentors is worth everything to one founder and nothing to the next.

## What to ask of a founder

- **Wants to be mentored**, and not only to be funded. Ask what they have changed because of somebody's advice. If nothing comes, ask again in a year.
- **Will set the agenda**, honestly. A founder who only brings good news uses up the team.
- **Is at work on it.** An idea that waits for a grant gives a team nothing to do. It need not be a company yet.
- **Has a tie to your host**: student, faculty, staff, alumni, or whoever your programme has said it serves. Say it openly; it is easier to decline by a rule than by a face.
- **Accepts how you work**: a team, no financial interest on either side, confidence, coming prepared, telling what became of it.

## What not to ask

Not whether it will be large. Not whether you would invest. Mentors are poor judges of ideas outside their field, and good judges of whether somebody listens.

## What ventures die of

Ask where their last ten conversations with customers stand. In a widely quoted count of failures, **well over half had no real customer need, and a third named the team**; yet mentors are found to help most with marketing and with management. A programme that talks about what founders *ask* only will miss what they die of. Let the first session be about the customer, whatever the agenda, by one question: *who has told you that they need it, and what did they do about it?*

## How to decide

1. **A short form**: what it is, who they are, what they need, their tie to you.
2. **A conversation** with two mentors, who rate few things and say why.
3. **A decision in two weeks**: accepted, not now with what is missing, or not for us with where to go instead. Everybody gets an answer, with a reason.
4. **A list to all mentors**, who say whom they would like to work with. A venture that nobody wants to accompany is told so.

## When it ends

A venture leaves when it has what it needs, or stops, or has been silent too long. Say what came of it, good or bad. That is how the next cohort of mentors learns, and how a funder sees that it was worth it.

> The question to take home: which three questions on your present form could you leave out?

## Sources

- John Whatmore, *The managing of mentoring*, March 2019: who applies, 20 to 30 a month at MIT; near 60% of failures without a real customer need and a third blaming the team, after CB Insights; what mentors help with, after Wright and Drori.
- CB Insights, *The top reasons startups fail* (its shares have changed with each edition: name the year when you quote it).
- Mike Wright and Israel Drori (eds), *Accelerators: Successful Venture Creation and Growth*, Edward Elgar, 2018.`;

export const ENTREPRENEURS: UnitContent = {
  title: 'Criteria for entrepreneurs',
  goals: [
    'Decide on an application by whether the founders can be helped',
    'Decline with a reason and a next address',
    'Open a first session with the customer',
  ],
  body: BODY,
  minutes: 90,
  videos: [],
  exercises: [
    {
      title: 'Three applications',
      text: 'Read three applications alone, decide in three minutes each, then compare. Where you differ: by the idea, or by the founder?',
    },
    {
      title: 'The kind no',
      text: 'Write to the founder of the weakest one: the reason, what would change it, and whom else to ask.',
    },
  ],
  quiz: [
    {
      question: 'What matters most in an application?',
      options: ['How large the market is', 'Whether the founders will use advice', 'Whether you would invest'],
      right: 1,
      because: 'Mentoring is for founders who do something with it.',
    },
    {
      question: 'What do most failed start-ups lack, by the count that is quoted here?',
      options: ['A real customer need', 'A patent', 'An office'],
      right: 0,
      because: 'Near 60% in the count quoted; shares change with the edition, so name the year.',
    },
    {
      question: 'No mentor wishes to accompany a venture that was accepted. What now?',
      options: [
        'Assign somebody',
        'Say nothing and wait',
        'List it again with a better description, then tell the founders',
      ],
      right: 2,
      because: 'Mentors opt in; founders are told where they stand.',
    },
  ],
};

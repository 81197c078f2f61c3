import type { UnitContent } from '../curriculum.entity.js';

const SOURCE = `## Source

- John Whatmore, *The managing of mentoring*, March 2019: an instructor goes to the adopter's place and trains its first group of mentors.`;

/** What an instructor does with a programme's first mentors, at their own place (O6). */
export const ONSITE: readonly UnitContent[] = [
  {
    title: 'Why we mentor in teams',
    goals: ['Say what one gives up by not being the only adviser', 'Know who the lead is, and what that means'],
    body: `## The first evening

You have each advised people before, mostly alone. Here you will do it with others, in front of the founders. You give up having the last word, and you gain somebody who sees what you do not.

- Three to five of you sit with one venture. One leads.
- The founders say what it is about. You may comment on their agenda; you may not write it.
- You have no financial interest in them, and sign that you have none.
- The office arranges the meeting. If you find yourself writing mails about dates, tell the office.

Speak about the last time when good advice did you harm: it was usually right, and not yours.

${SOURCE}`,
    minutes: 60,
    videos: [],
    exercises: [
      { title: 'Who are we?', text: 'Each says in one minute what the others can ask you about, and what never.' },
    ],
    quiz: [
      {
        question: 'May a mentor add a point to the agenda?',
        options: ['Yes', 'No, but suggest it to the founders', 'Only the lead'],
        right: 1,
        because: 'The agenda is the founders’. A suggestion is welcome.',
      },
    ],
  },
  {
    title: 'A session, played',
    goals: ['Ask before answering', 'Let a disagreement stand', 'Close with what was promised, by whom, until when'],
    body: `## Ninety minutes in thirty

Play a whole session with a real founder who has agreed to it. Ten minutes on each point of the agenda.

1. The lead asks what has happened since, and what was promised.
2. The founder opens each point with the **decision** that is behind it.
3. Mentors ask first. Only then do they tell what happened to them.
4. Where two disagree, both say why. Nobody sums it up for the founder.
5. At the end the founder repeats what she will do, by when. The lead writes that down, and little else.

Afterwards the founder speaks first: what helped, what did not.

${SOURCE}`,
    minutes: 120,
    videos: [],
    exercises: [
      {
        title: 'Count',
        text: 'One of you only counts: questions, answers, minutes of the founder. Read it out at the end.',
      },
    ],
    quiz: [
      {
        question: 'What does the lead write down?',
        options: ['Everything', 'What was decided and who promised what until when', 'The quality of the venture'],
        right: 1,
        because: 'One short report, with topics, advice and promises.',
      },
    ],
  },
  {
    title: 'Confidence, stakes and leaving a team',
    goals: ['Declare a stake on the day it arises', 'Step off without harm', 'Know what may be told, and where'],
    body: `## Three things that end trust

- **A word outside.** What a venture tells is for its team and the office. Not for your partner, not for the next venture in the same field.
- **A stake.** Shares, a position, a client, family, a rival. Say it at once, in one sentence. You leave that venture, and nobody thinks less of you.
- **A silent exit.** If you cannot go on, say so and say what the team will lack. The office finds somebody who has it.

A founder may ask for other mentors at any time, without a reason. It is no verdict on you.

${SOURCE}`,
    minutes: 60,
    videos: [],
    exercises: [
      {
        title: 'The warrant',
        text: 'Read the warrant aloud, a sentence each, and say what it would have meant in a case you know.',
      },
    ],
    quiz: [
      {
        question: 'A venture of yours offers you a paid project. You…',
        options: ['accept, it is not shares', 'declare it and leave the team', 'ask the founders to keep it quiet'],
        right: 1,
        because: 'It is a financial interest, whatever its form.',
      },
    ],
  },
];

import type { UnitContent } from '../curriculum.entity.js';

const BODY = `## It is not the career

A famous name is pleasant on a website. It says little about whether somebody can sit with a first-time founder for ninety minutes and leave her able to decide. You are looking for a way of being in a room.

## What to look for

- **Gives back.** Asked why they want to mentor, they talk about others. They have done unpaid work before, and stayed.
- **Has built or run something.** Not necessarily a start-up: a product line, a sales force, a laboratory, a clinic. They know what it is to decide without knowing enough.
- **Asks before answering.** In the interview, describe a venture and be silent. Whoever asks three questions first is your mentor. Whoever gives a solution in the first minute will do so for years.
- **Bears to be contradicted**, in front of a founder, by another mentor.
- **Has the time.** One to two days a month, counting sessions, preparation and the monthly meeting. Somebody who "will make it work somehow" will not.
- **Keeps a confidence.**

## What to refuse, however politely

- Those who look for deals, clients or a position. They must warrant that they have **no financial interest** in the ventures they meet, and mean it. A stake that comes later is declared on the day it arises, and ends the matter for that venture.
- Those who need to be the cleverest person present.
- Those whose knowledge stopped when they did. Ask what they have changed their mind about in the last two years.

## How to screen

1. **A conversation** of forty-five minutes, by two people, with the same questions for everybody.
2. **Two references**, one of them from somebody who reported to the candidate. Ask: would you go to this person with a mistake of yours?
3. **One session as an observer.** Ask afterwards what they would have asked, not what they would have said.
4. **The warrant**, read together and signed.
5. **A first half-year on trial**, beside an experienced lead.

Write down why you said yes. You will want it when you say no to the next one.

## The good mentor in a session

Listens to the agenda. Asks for the decision that is behind a question. Tells what happened to him, as a story with its costs, not as a law. Says "I do not know, but I know whom to ask". Leaves the decision where it belongs. Turns up for the next session having read the notes.

> The question to take home: whom of those you had in mind would not pass this page?

## Sources

- John Whatmore, *The managing of mentoring*, March 2019: mentors interviewed and screened, an ethos of giving back, one to two days a month, the monthly meeting, no financial interest.
- Kathy E. Kram, *Mentoring at Work*, 1985: what a mentor does for a career and what for a person.
- Robert Sullivan, "Entrepreneurial learning and mentoring", *International Journal of Entrepreneurial Behavior & Research* 6 (2000): why the timing of help matters as much as its content.`;

export const MENTORS: UnitContent = {
  title: 'Who makes a good mentor',
  goals: [
    'Interview a candidate with questions that show how they listen',
    'Say no to somebody important, with a reason',
    'Explain the warrant and what it is for',
  ],
  body: BODY,
  minutes: 90,
  videos: [],
  exercises: [
    {
      title: 'The silent interview',
      text: 'In threes: one describes a venture in two minutes and stops; one is the candidate; one counts questions and answers in the next five minutes. Change places twice.',
    },
    {
      title: 'The sponsor’s friend',
      text: 'Your largest sponsor proposes a friend who invests in exactly your field. Write the letter.',
    },
  ],
  quiz: [
    {
      question: 'A candidate gives a brilliant solution in the first minute. What does that tell you?',
      options: [
        'That founders will love the sessions',
        'That you should look how they listen',
        'That they should lead',
      ],
      right: 1,
      because: 'Whoever answers before asking does so in sessions as well.',
    },
    {
      question: 'A mentor is offered shares by a venture on whose team she is. What happens?',
      options: [
        'Nothing, if they are few',
        'She declares it, and leaves that team',
        'She waits until they are worth something',
      ],
      right: 1,
      because: 'The warrant says: no financial interest. It is declared on the day it arises.',
    },
    {
      question: 'How much time does a mentor commit?',
      options: ['An hour when asked', 'A day a week', 'One to two days a month'],
      right: 2,
      because: 'One to two days a month, with preparation and the monthly meeting.',
    },
  ],
};

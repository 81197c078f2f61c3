import type { UnitContent } from '../curriculum.entity.js';

const BODY = `## One adviser is a lottery

In most places mentoring is an introduction. Somebody in an office knows somebody who has been in a business that sounds a little like yours; you have a coffee; whether a second one follows is left to chance. The founder gets one person's experience, with that person's blind spots, and nobody notices when it quietly ends.

Team mentoring is a **managed process** instead. The programme answers for it that mentoring happens, that it is good, and that it goes on.

## What is different

- **Three to five mentors accompany one venture, and one of them leads.** They sit with the founders together, in one room, at one time.
- **They come from different backgrounds.** A seller hears what an engineer does not. Where they disagree in front of the founders, that is worth more than a false agreement: the founders see the reasons, and decide.
- **The founder sets the agenda.** Mentors comment on it; they do not write it. A founder who has to say what the meeting is for has done half of the work.
- **The office arranges every meeting.** It finds the time, the room and the people, reminds, and asks afterwards. Neither founders nor mentors chase each other.
- **Nobody has a stake.** Mentors warrant that they have no financial interest in the ventures. Advice is then only advice.

## What the lead does

The lead keeps the thread: talks with the founders between sessions, sees that the agenda is answered, writes one short report, and says when the team lacks somebody. There is exactly one lead at any moment, so that nobody has to guess who will call.

## Why it works

- Advice is checked in the room by people who have nothing to gain.
- A team survives the absence of one member; an introduction does not.
- Mentors learn from each other. Many come for the company of their peers and stay because of it.
- The programme can see what it does: sessions, topics, what was promised, what came of it.

## Where it fails

It fails where a step is left out. Pairs drift into friendship or silence. Without a lead nobody follows up. Without an agenda the loudest mentor talks about what he knows. Without an office the second session never finds a date.

> The question to take home: which of these five differences would be hardest at home, and who would resist it?

## Sources

- John Whatmore, *The managing of mentoring*, March 2019: teams of three to five with a lead, different backgrounds, the founder's agenda, meetings arranged by the office, no financial interest.
- Mike Wright and Israel Drori (eds), *Accelerators: Successful Venture Creation and Growth*, Edward Elgar, 2018: what mentors are found to help with.
- Etienne St-Jean and Josée Audet, "The role of mentoring in the learning development of the novice entrepreneur", *International Entrepreneurship and Management Journal* 8 (2012): what founders learn from a mentor, beyond facts.`;

export const TEAMS: UnitContent = {
  title: 'The concept of team mentoring',
  goals: [
    'Explain to a sceptical colleague why a team of mentors, and not one adviser',
    'Say what the lead does, and what the office does',
    'Name the two steps that your own organisation would be tempted to leave out',
  ],
  body: BODY,
  minutes: 90,
  videos: [],
  exercises: [
    {
      title: 'Two sessions',
      text: 'Half of you play a founder with one adviser, half a founder with a team of four. Same venture, same question about price, fifteen minutes. What did each founder leave with?',
    },
    {
      title: 'Your promise',
      text: 'Write in one sentence what your programme promises a founder, and in one what it promises a mentor. Read both aloud.',
    },
  ],
  quiz: [
    {
      question: 'Who writes the agenda of a session?',
      options: ['The lead mentor', 'The founders', 'The office'],
      right: 1,
      because: 'The founders do. Mentors and office comment, and the office reminds.',
    },
    {
      question: 'Two mentors of a team disagree in front of the founders. What is that?',
      options: [
        'A failure of the lead',
        'Something to settle before the founders hear of it',
        'Useful: the founders hear reasons and decide',
      ],
      right: 2,
      because: 'Different backgrounds are there to differ; the founders decide.',
    },
    {
      question: 'Who finds the time of the next session?',
      options: ['The office', 'The lead', 'The founders'],
      right: 0,
      because: 'The programme makes all the arrangements. That is why the next session happens.',
    },
  ],
};

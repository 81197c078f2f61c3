import { BLANK, type EntryText } from '../entry.entity.js';

const SOURCE = `## Source

- John Whatmore, *The managing of mentoring*, March 2019, on what MIT's Venture Mentoring Service asks of its mentors.`;

const principle = (
  text: Pick<EntryText, 'title' | 'summary' | 'rules'> & { readonly body: string },
): EntryText & { readonly kind: 'principle' } => ({
  ...BLANK,
  kind: 'principle',
  ...text,
  body: `${text.body}\n\n${SOURCE}`,
});

/** What the model insists on: a programme that leaves one out is another kind of programme. */
export const PRINCIPLES = [
  principle({
    title: 'Mentors have no financial interest',
    summary: 'Advice that nobody earns from is advice that a founder can trust.',
    rules: ['C1', 'C2'],
    body: `Every mentor warrants that they hold no share in a venture that they mentor, are not paid by it, and do not expect to be. They give back: that is what they come for.

## What it means here

- A mentor **signs the warrant** before they see a venture, and signs it anew when it ends.
- A stake in one venture is no disgrace. It is said early, and keeps that pair apart.
- Whoever wants to invest leaves the team first. The office decides when, and the founders hear it from the office.
- A warrant that lapses closes lists, sessions and papers at once, and opens them again when it is signed.

## Where it is tested

The generous offer is harder than the greedy one: a mentor who would “just help with the first round”. Say no kindly, and say it every time. One exception is remembered by every founder who hears of it.`,
  }),
  principle({
    title: 'Three to five mentors, and one of them leads',
    summary: 'A team checks its own advice, survives an absence, and knows who will call.',
    rules: ['T1', 'T2', 'T3'],
    body: `A venture is mentored by a team, never by one person. The team sits with the founders together, at one table, at one time.

## What it means here

- **At least three** mentors are expected before a session is confirmed; five are the most that a founder can listen to.
- They come from **different backgrounds**. Where they disagree in front of the founders, the founders see the reasons, and decide.
- **One leads**, at any moment exactly one: keeps the thread between sessions, sees that the agenda is answered, files the report, and says when somebody is missing.
- A team that falls below three is mended before it meets again.

## Where it is tested

In a small cohort a pair is soon formed “for now”. Pairs drift into friendship or silence. Wait for the third mentor, or ask a sister programme for an introduction.`,
  }),
  principle({
    title: 'The entrepreneur sets the agenda',
    summary: 'A founder who has said what the meeting is for has done half of the work.',
    rules: ['S1', 'S3'],
    body: `The founders write the agenda of every session, and nobody else does. Mentors and the office may suggest a point; whether it is taken up is the founders' choice.

## What it means here

- The agenda is out **three days before** the session, with a word on how the venture is.
- A point is a question that mentors can help with, not a heading: “Which of these two customers first?”, not “Sales”.
- Mentors read it before they come, and bring questions rather than answers.
- What is decided afterwards is decided by the founders. Advice that differs is written down as options.

## Where it is tested

An experienced mentor sees the real problem, and it is not on the agenda. Ask about it, once. If the founders do not take it up, it waits.`,
  }),
  principle({
    title: 'The office arranges, and mentors meet every month',
    summary: 'Nobody chases anybody, and the cohort stays a company of peers.',
    rules: ['C3', 'C4', 'S2'],
    body: `Mentoring is a managed process. The office finds the time, the room and the people, reminds them, and asks afterwards. Founders and mentors never have to write a mail to meet.

## What it means here

- A mentor gives **one to two days a month**, the preparation and the monthly meeting included.
- **Once a month all mentors meet.** New ventures are presented, a case is talked through, new mentors are welcomed. They come for it: for its standing, its company, and what they learn of each other.
- Attendance is kept. Three missed in a row are a reason for a call, not for a letter.

## Where it is tested

A programme without a person in the office has meetings until the summer. Count the hours of the office before you count the mentors.`,
  }),
] as const;

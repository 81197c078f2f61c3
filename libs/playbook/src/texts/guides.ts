import { BLANK, type EntryText } from '../entry.entity.js';

const guide = (text: Pick<EntryText, 'title' | 'summary' | 'body'>): EntryText & { readonly kind: 'guide' } => ({
  ...BLANK,
  kind: 'guide',
  ...text,
});

/** Documents for the office and for those whom it sends them to. */
export const GUIDES = [
  guide({
    title: 'The first meeting of a team',
    summary: 'Ninety minutes that decide whether there will be a second one.',
    body: `For the lead, two days before. Give it to the founders as well: nothing in it is secret.

## Before

1. The lead calls the founders, for ten minutes. Three questions: what must you decide in the next month, whom have you asked already, what would make this meeting worth your evening?
2. The founders write their agenda: two or three questions, each in a sentence.
3. Every mentor reads it, and the founders' update. Nobody prepares a talk.

## Ninety minutes

- **10 minutes**, all: who is at the table, and what each of you is *not* an expert in.
- **15 minutes**, the founders: whose problem you solve, how you know, where you are.
- **50 minutes**, all: the agenda, question by question. Questions first, advice second; the lead keeps the time.
- **10 minutes**, the founders: what they take from it, in their own words.
- **5 minutes**, the lead: who does what until when, and roughly when you meet again.

## What the lead listens for

- Do the founders ask each other, or perform for the mentors?
- Which question did they avoid? Note it; do not ask it today.
- Is a background missing at the table? Tell the office the same evening.

## After

The mentors stay for ten minutes without the founders: what did we hear, what did we not hear, who speaks first next time? The lead files the report within two days. The founders say in a line what they decided.

## Source

- Rules S1, S3 and T2 of the model, after John Whatmore, *The managing of mentoring*, March 2019; the course of the meeting is practice.`,
  }),
  guide({
    title: 'Interviewing a mentor',
    summary: 'Forty minutes, two interviewers, five questions, and a decision on the same day.',
    body: `Mentors are interviewed and screened before they join. You look for somebody who helps others think; a career alone tells you little of that.

## Who asks

Two of you: somebody of the office, and a mentor who will sit in teams with whoever you take. Decide beforehand who asks and who writes.

## Five questions

1. *When did you last change somebody's mind, and when did somebody change yours?* Listen for the second half.
2. *Tell us of a founder, or a colleague, whom you could not help.* You hear whether it was always the other's fault.
3. *A founder describes a plan that failed in your own company. What do you say first?* A question is a good answer. A story is a fair one. A verdict is not.
4. *What would you hope to get from this?* Company, learning and giving back are good reasons. Deals, clients and a first look are not: then it ends here, kindly.
5. *Which two evenings of next month are taken?* Whoever cannot give one to two days a month now will not find them later.

## Say it yourselves

No payment and no stake, ever. A team, always. A meeting each month. Probation first: two sessions of other teams, watching.

## Decide on the same day

Write down, each for yourself and before you talk: yes, not yet, or no, and the sentence that decided it. If you differ, ask a third to meet them. Two references are asked after a yes, not instead of one.

> A brilliant mentor who does not listen costs you the other four.

## Source

- Rules C1, C2 and C3 of the model, after John Whatmore, *The managing of mentoring*, March 2019; the questions are practice.`,
  }),
] as const;

import type { Subject } from './idea.js';

/** What founders ask about people, law, allies and direction. */
export const mattersOfPeople: Readonly<Record<string, Subject>> = {
  hiring: {
    topic: 'hiring',
    matters: [
      {
        ask: 'Our first employee: which work do we give away?',
        told: 'The work to give away first is what keeps the founders from talking to customers.',
        todo: 'Keep a diary of hours for two weeks and mark what others could do.',
        offer: 'Read the job advertisement before it goes out.',
      },
      {
        ask: 'Two good candidates and money for one',
        told: 'The mentors preferred the candidate who had already worked with {users}.',
        todo: 'Give both candidates a paid day of real work.',
        offer: 'Speak with one of the candidates for half an hour.',
      },
      {
        ask: 'How to offer shares to early colleagues',
        told: 'A small pool with four years of vesting is usual, and simple words matter more than the percentage.',
        todo: 'Draft a one-page share offer and have it checked.',
        offer: 'Introduce a lawyer who writes such offers in plain language.',
      },
    ],
  },
  'founder relations': {
    topic: 'cofounders',
    matters: [
      {
        ask: 'Who decides what among the founders',
        told: 'Three areas got one name each, and everything else is decided together on Mondays.',
        todo: 'Write down the areas and the names and pin them to the wall.',
        offer: 'Ask in six weeks whether the division has held.',
      },
      {
        ask: 'Shares were split equally, the work is not',
        told: 'The split was not judged, but vesting was strongly advised before money comes in.',
        todo: 'Agree on vesting for all founders and sign it.',
        offer: 'Tell how we mended the same mistake in my first company.',
      },
      {
        ask: 'One of us wants to go back to a job part-time',
        told: 'Openness was appreciated, and a written agreement for six months protects both sides.',
        todo: 'Draft the six-month agreement with hours, pay and decisions.',
        offer: 'Be a sounding board for each of the founders separately.',
      },
    ],
  },
  patents: {
    topic: 'legal',
    matters: [
      {
        ask: 'Patent now, later or not at all?',
        told: 'A provisional filing before the trade fair is worth its price, a full family of patents is not yet.',
        todo: 'Put together what has been shown in public so far, with dates.',
        offer: 'Arrange a first hour with a patent attorney.',
      },
      {
        ask: 'What does the university own of our invention?',
        told: 'The answer depends on who paid for the first prototype, which the founders can document.',
        todo: 'Ask the technology transfer office for its position in writing.',
        offer: 'Read the employment contract clause on inventions.',
      },
      {
        ask: "A competitor's patent looks like ours",
        told: 'Only one of its claims is close, and it can be designed around with a change that was planned anyway.',
        todo: 'Have the one close claim checked by an attorney.',
        offer: "Mark the claims that matter in the competitor's patent.",
      },
    ],
  },
  licensing: {
    topic: 'legal',
    matters: [
      {
        ask: 'The licence from our university: fair terms?',
        told: 'A low fee now against a share of later sales was thought fair, with a cap to be asked for.',
        todo: 'Ask the university for a cap and a definition of net sales.',
        offer: 'Send two published licences for comparison.',
      },
      {
        ask: 'License it or make it ourselves?',
        told: 'Making the first hundred ourselves shows what a licence is worth, so both paths stay open.',
        todo: 'Estimate the margin of both paths on one page.',
        offer: 'Introduce {partner}, which has taken such a licence before.',
      },
    ],
  },
  'regulatory approval': {
    topic: 'legal',
    matters: [
      {
        ask: 'The shortest honest path to {approval}',
        told: 'A narrower first claim shortens {approval} by about nine months without hurting the first sales.',
        todo: 'Write the narrow claim and ask the authority for a first meeting.',
        offer: 'Bring a colleague who has gone through {approval} twice.',
      },
      {
        ask: 'What to document from now on',
        told: 'Design decisions should be recorded from today, because rebuilding the record later costs far more.',
        todo: 'Start a design record and enter the decisions of the last three months.',
        offer: 'Show the table of contents of a record that passed.',
      },
      {
        ask: 'Can we sell before {approval}?',
        told: 'Selling is not allowed, but a paid study with {partner} is, and it earns the evidence as well.',
        todo: 'Outline a paid study with {partner} on two pages.',
        offer: 'Check the outline against the rules.',
      },
    ],
  },
  partnerships: {
    topic: 'network',
    matters: [
      {
        ask: 'A first agreement with {partner}',
        told: 'The agreement should name one joint result and one person on each side, and run for six months.',
        todo: 'Send a one-page letter of intent to {partner}.',
        offer: 'Introduce the right person at {partner}.',
      },
      {
        ask: 'Whom should we know by the end of the year?',
        told: 'Five names were put on the wall, and the mentors know three of them.',
        todo: 'Write a short note for each of the five introductions that can be forwarded.',
        offer: 'Forward the note to the two contacts whom I promised.',
      },
      {
        ask: '{Partner} asks for exclusivity: what is it worth?',
        told: 'Exclusivity should be limited to one region and one year, and cost a minimum order.',
        todo: 'Propose one region, one year and a minimum order.',
        offer: 'Prepare the negotiation with the founders the day before.',
      },
    ],
  },
};

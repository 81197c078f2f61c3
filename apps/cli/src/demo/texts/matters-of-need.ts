import type { Subject } from './idea.js';

/** What founders ask about the people whom they build for, and about what they build. */
export const mattersOfNeed: Readonly<Record<string, Subject>> = {
  'customer discovery': {
    topic: 'customer_need',
    matters: [
      {
        ask: 'What our last ten talks with {users} really told us',
        told: 'The notes show polite interest, but only two of the {users} had ever tried to solve the problem.',
        todo: 'Hold five more talks with {users} and ask only about what they did last month.',
        offer: 'Introduce two {users} who will speak frankly about the problem.',
      },
      {
        ask: 'Who decides to buy: {users} or {buyer}?',
        told: '{Users} feel the pain, but {buyer} signs, so both need to be heard before the next version.',
        todo: 'Draw the path from first interest to signature for three real customers.',
        offer: 'Read the decision map and mark where such purchases usually stall.',
      },
      {
        ask: 'Is the problem big enough to pay for, or only annoying?',
        told: 'Nobody could name what the problem costs {users} today, and the mentors asked for that number first.',
        todo: 'Work out with three {users} what the problem costs them in a month.',
        offer: 'Share a one-page sheet for working out the cost of a problem.',
      },
      {
        ask: 'Which group of {users} should we serve first?',
        told: 'The team chose {market} as the first group, because three of them asked before the product was ready.',
        todo: 'Write down who is not a customer this year and why.',
        offer: 'Ask around for somebody who has sold to {market} before.',
      },
    ],
  },
  'user research': {
    topic: 'customer_need',
    matters: [
      {
        ask: 'How to watch {users} at work without getting in their way',
        told: 'Half a day beside {users} was judged worth more than another survey.',
        todo: 'Spend half a day beside {users} in two places and write up the surprises.',
        offer: 'Lend the observation sheet that my own team uses.',
      },
      {
        ask: 'Survey or interviews: what do we trust?',
        told: 'The survey asked what people would do; the mentors trust only what they have done.',
        todo: 'Replace the survey by six interviews about the last time it went wrong.',
        offer: 'Sit in on one interview and comment on the questions.',
      },
      {
        ask: 'Why half of our test users stopped after two weeks',
        told: 'Those who stopped had never reached the moment where {venture} saves them time.',
        todo: 'Call every test user who stopped and ask about their last day with the product.',
        offer: 'Go through the call notes and group the reasons.',
      },
    ],
  },
  'product management': {
    topic: 'product',
    matters: [
      {
        ask: 'What to leave out of the first version',
        told: 'The list shrank from fourteen features to four, each tied to one sentence that a customer had said.',
        todo: 'Publish the list of four features and what each must prove.',
        offer: 'Challenge the list again in a half-hour call.',
      },
      {
        ask: 'Pilot feedback is contradictory: whom do we follow?',
        told: 'The mentors suggested following the pilot that uses the product every week, and thanking the others.',
        todo: 'Sort the pilot feedback by how often each site used the product.',
        offer: 'Show how we kept a change log with our pilot customers.',
      },
      {
        ask: 'A roadmap that {buyer} can believe',
        told: 'A promise per quarter was preferred to a list of dates that nobody can keep.',
        todo: 'Rewrite the roadmap as three promises with a proof for each.',
        offer: 'Read the roadmap as {buyer} would.',
      },
      {
        ask: 'When is the prototype good enough to show?',
        told: 'It is good enough once one site would complain if it were taken away.',
        todo: 'Leave the prototype with one customer for a week and take it away again.',
        offer: 'Find a friendly site for the one-week trial.',
      },
    ],
  },
  'data and AI': {
    topic: 'product',
    matters: [
      {
        ask: 'Do we have enough data, or only a lot of it?',
        told: 'The data is plentiful but comes from one season and two sites, so the claims must stay modest.',
        todo: 'Write a data sheet that says where each data set comes from and what is missing.',
        offer: 'Review the data sheet before it goes to {partner}.',
      },
      {
        ask: 'What happens when the model is wrong?',
        told: 'The team agreed that {users} must see how sure the system is and be able to overrule it.',
        todo: 'List the ten worst errors of the model and what each would cost a customer.',
        offer: 'Bring an example of a good error log from my own field.',
      },
      {
        ask: 'A simple rule against our model: which one wins?',
        told: 'A rule of three lines came close to the model, which is a good reason to sell the rule first.',
        todo: "Compare the model with the simple rule on last month's cases.",
        offer: 'Check the comparison for mistakes that flatter the model.',
      },
    ],
  },
  brand: {
    topic: 'marketing',
    matters: [
      {
        ask: 'What {venture} stands for in one sentence',
        told: 'Four sentences were read aloud, and the plainest of them was remembered by everybody an hour later.',
        todo: 'Test two versions of the sentence on people who have never heard of us.',
        offer: 'Try the sentence on three colleagues and report what they understood.',
      },
      {
        ask: 'Our name and look beside those of {rivals}',
        told: 'Beside {rivals} the look is warm but quiet, and the mentors would keep it and be bolder in words.',
        todo: 'Put our page next to those of three competitors and remove what all of them say.',
        offer: 'Introduce a designer who gives an afternoon to young ventures.',
      },
      {
        ask: 'Which customer story do we tell first?',
        told: 'The story of the first unhappy customer who stayed was found more convincing than the awards.',
        todo: 'Write the story of one customer with a number and a photograph.',
        offer: 'Edit the story down to one page.',
      },
    ],
  },
  'go-to-market': {
    topic: 'marketing',
    matters: [
      {
        ask: 'Where {users} look when they have the problem',
        told: 'They ask each other, so the plan now begins with three meeting places instead of advertising.',
        todo: 'List three places where {users} meet and get an invitation to one.',
        offer: 'Ask the organiser of a meeting of {users} for a ten-minute slot.',
      },
      {
        ask: 'Direct sales or {partner} as a channel?',
        told: 'The mentors see {partner} as a reference, not a channel, until ten customers have been won directly.',
        todo: 'Win the next three customers without a partner and note the hours it took.',
        offer: 'Share the partner contract that we wish we had not signed.',
      },
      {
        ask: 'A launch plan for the next ninety days',
        told: 'The launch was cut to one town and one kind of customer so that its result can be read.',
        todo: 'Put the ninety-day plan on one page, with a number for each month.',
        offer: 'Look at the numbers with the founders at the end of the first month.',
      },
      {
        ask: 'Our website brings visitors but no conversations',
        told: 'The page explains how it works before it says for whom it is, and the order should be turned round.',
        todo: 'Rewrite the first screen of the site for one kind of visitor.',
        offer: 'Send five comments on the new page within a week.',
      },
    ],
  },
  'enterprise sales': {
    topic: 'marketing',
    matters: [
      {
        ask: 'The long silence after a good first meeting with {buyer}',
        told: 'No next step had been agreed in the room, and the mentors practised asking for one.',
        todo: 'End every meeting of this month with a dated next step.',
        offer: 'Play {buyer} in a rehearsal of the second meeting.',
      },
      {
        ask: 'What a paid pilot should cost and prove',
        told: 'The pilot should be short and paid, with a success figure that {buyer} has written down.',
        todo: 'Send a two-page pilot offer with one success figure.',
        offer: 'Comment on the pilot offer from the side of the buyer.',
      },
      {
        ask: 'Our first sales hire: now or after ten customers?',
        told: 'The founders should sell the first ten themselves, because that is how they learn the objections.',
        todo: 'Write down every objection of the next ten sales talks.',
        offer: 'Share our list of objections and the answers that held.',
      },
    ],
  },
};

import type { Subject } from './idea.js';

/** What any founder may ask, whatever the intake form said. */
export const mattersOfAll: readonly Subject[] = [
  {
    topic: 'competition',
    matters: [
      {
        ask: 'What {rivals} will do once they notice us',
        told: 'Serious as {rivals} are, the older danger is that customers go on doing nothing.',
        todo: 'Ask three lost customers what they chose instead.',
        offer: 'Keep an eye on the announcements of {rivals} and report.',
      },
      {
        ask: 'Why customers choose us over {rivals}',
        told: 'The founders named five reasons and the customers only one, which should lead every talk.',
        todo: 'Ask every customer of this quarter why they chose us.',
        offer: 'Bring the price list of a competitor.',
      },
    ],
  },
  {
    topic: 'managerial_skill',
    matters: [
      {
        ask: 'Too many things at once: what do we stop?',
        told: 'Two of seven projects were stopped in the session, and the relief was visible.',
        todo: 'Tell everybody concerned that the two projects rest until spring.',
        offer: 'Call in two weeks to ask whether they have stayed stopped.',
      },
      {
        ask: 'Long weeks and little sleep before the pilot',
        told: 'The mentors insisted on one free day a week and on saying so to the customers.',
        todo: 'Block one free day a week for each founder until the pilot ends.',
        offer: 'Be there for a walk and a talk when it gets tight.',
      },
    ],
  },
  {
    topic: 'business_model',
    matters: [
      {
        ask: 'Who pays for what in our model',
        told: 'The model became simpler when {users} stopped paying and {buyer} paid for all of them.',
        todo: 'Draw the flow of money and of value on one page.',
        offer: 'Send the drawing of a business with the same flow.',
      },
      {
        ask: 'One-off sales or a service for years?',
        told: 'A service for years suits {market}, provided that somebody answers the telephone.',
        todo: 'Ask five customers what they would pay a year for a service.',
        offer: 'Share the renewal figures of a comparable service.',
      },
    ],
  },
  {
    topic: 'strategy',
    matters: [
      {
        ask: 'Our plan for the next two quarters',
        told: 'The plan now has one goal, three proofs and a date on which it will be judged.',
        todo: 'Send the one-page plan to all mentors.',
        offer: "Put the judging date in everybody's calendar.",
      },
      {
        ask: 'Should we go on with {market} or turn elsewhere?',
        told: 'The figures do not yet justify a turn, and a date was set by which they must.',
        todo: 'Define the figure and the date that would make us turn.',
        offer: 'Play the sceptic when the date comes.',
      },
    ],
  },
];

import type { Subject } from './idea.js';

/** What founders ask about money, prices and the work behind the product. */
export const mattersOfMeans: Readonly<Record<string, Subject>> = {
  pricing: {
    topic: 'pricing',
    matters: [
      {
        ask: 'Our price: by the month, by the unit or by the result?',
        told: 'A monthly price was recommended, because {buyer} has a budget line for it.',
        todo: 'Offer the next three customers the monthly price and note their first reaction.',
        offer: 'Share how we moved from a unit price to a subscription.',
      },
      {
        ask: 'Customers say yes at once: are we too cheap?',
        told: 'Nobody has refused yet, which the mentors read as a sign to raise the price by a third.',
        todo: 'Quote the higher price to the next five prospects.',
        offer: 'Be on call when the first customer asks for a discount.',
      },
      {
        ask: 'What one unit costs us, honestly counted',
        told: "With {input} and the founders' own hours counted, the margin is half of what was thought.",
        todo: 'Build the unit cost from invoices instead of estimates.',
        offer: 'Check the unit cost sheet for what is usually forgotten.',
      },
    ],
  },
  fundraising: {
    topic: 'fundraising',
    matters: [
      {
        ask: 'Rehearse the pitch: ten minutes and hard questions',
        told: 'The pitch is clear on the product and thin on why now, and two slides can go.',
        todo: 'Record the pitch again in seven minutes, with why now on the second slide.',
        offer: 'Listen to the new recording and reply the same day.',
      },
      {
        ask: 'How much to raise, and what it must prove',
        told: 'The sum should follow from the next proof, and the team arrived at eighteen months of work.',
        todo: 'Write down what the round must prove and what each proof costs.',
        offer: 'Introduce a founder who raised a similar round last year.',
      },
      {
        ask: 'Grants before investors: in which order?',
        told: 'A grant for the trial comes first, since it does not dilute and makes the later talk easier.',
        todo: 'Choose two grants and put their dates in the calendar.',
        offer: 'Read the grant application before it is sent.',
      },
      {
        ask: 'Three investors said "not yet": what did they mean?',
        told: 'Read closely, all three asked for a paying customer in {market}.',
        todo: 'Write to the three investors with the date by which we shall have a paying customer.',
        offer: 'Ask one of the investors informally what was missing.',
      },
    ],
  },
  'financial modelling': {
    topic: 'cash',
    matters: [
      {
        ask: 'How long does our cash last, in three cases?',
        told: 'In the careful case the cash ends five months earlier than planned, so spending was put in order.',
        todo: 'Keep a thirteen-week cash sheet and bring it to every session.',
        offer: 'Send the cash sheet that I use with small firms.',
      },
      {
        ask: 'Which three assumptions carry our model?',
        told: 'Almost everything hangs on the time to the second order, which nobody has measured.',
        todo: 'Measure the time from first to second order for every customer so far.',
        offer: 'Go through the model line by line for an hour.',
      },
      {
        ask: 'Paying for {input} before customers pay us',
        told: 'A deposit of a third at order was thought acceptable to {buyer}.',
        todo: 'Ask the next two customers for a deposit at order.',
        offer: 'Introduce a bank officer who understands stock finance.',
      },
    ],
  },
  'supply chain': {
    topic: 'pricing',
    matters: [
      {
        ask: 'A second source for {input}',
        told: 'One supplier holds the whole product, and a second sample should be on the bench within a month.',
        todo: 'Get samples of {input} from two other suppliers.',
        offer: 'Name three suppliers that take small orders.',
      },
      {
        ask: 'From fifty pieces to five hundred: what breaks first?',
        told: 'Assembly by the founders breaks first, and a part-time workshop was preferred to a contract maker.',
        todo: 'Time every step of assembly over one batch.',
        offer: 'Show the founders round our own assembly line.',
      },
      {
        ask: 'Quality complaints from the last batch',
        told: 'Four of the five complaints go back to one step, so a check before packing is enough for now.',
        todo: 'Write a one-page check before packing and use it on the next batch.',
        offer: 'Look at the failed pieces together with the founders.',
      },
    ],
  },
  operations: {
    topic: 'business_model',
    matters: [
      {
        ask: 'Serving twenty sites with three people',
        told: 'Most of the visits turned out to be training, which a short film can replace.',
        todo: 'Film the training once and send it to the next two sites.',
        offer: 'Lend a camera and an afternoon for the film.',
      },
      {
        ask: 'What we do by hand and should keep doing by hand',
        told: 'The mentors advised against automating before the steps have stayed the same for three months.',
        todo: 'Write down each step of an order on one page.',
        offer: 'Compare the page with how we handle orders.',
      },
      {
        ask: 'Service promises that we can keep',
        told: 'An answer on the same working day is a promise that can be kept, around the clock is not.',
        todo: 'Put the service promise into the contract and on the site.',
        offer: 'Share the wording of our own service promise.',
      },
    ],
  },
  exit: {
    topic: 'strategy',
    matters: [
      {
        ask: 'An early letter of interest to buy us: how to answer',
        told: 'The advice was to be friendly and slow, and not to share customer names.',
        todo: 'Answer the letter with thanks and a date in three months.',
        offer: 'Explain over coffee how such talks usually go.',
      },
      {
        ask: 'Building to stay or building to sell?',
        told: 'The founders found that they want different things, and each will write them down first.',
        todo: 'Write down, each alone, what {venture} should be in seven years.',
        offer: 'Moderate the talk between the founders about the two papers.',
      },
    ],
  },
  export: {
    topic: 'strategy',
    matters: [
      {
        ask: 'Which country comes after our own?',
        told: 'The second country should be the one where {approval} carries over, not the largest.',
        todo: 'Compare three countries by approval, language and first contact.',
        offer: 'Introduce a former colleague who opened one of these markets.',
      },
      {
        ask: 'An order from abroad that we did not look for',
        told: 'The order should be served once, prepaid, as a way to learn and without a promise of exclusivity.',
        todo: 'Send a prepaid offer with delivery terms and no exclusivity.',
        offer: 'Explain the delivery terms and who bears which risk.',
      },
      {
        ask: 'Distributors abroad: what do they expect of us?',
        told: 'A distributor expects training, spare parts and a margin of about a third, which the price must carry.',
        todo: "Work the distributor's margin into the price list.",
        offer: "Look through the distributor's draft contract.",
      },
    ],
  },
};

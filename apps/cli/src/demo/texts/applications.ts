/** What founders wrote when they applied, about whatever venture. */
export const problems: readonly string[] = [
  'We have spoken with nineteen people who do this every week. Fourteen keep a list of their own because nothing on the market fits, and five have given up.',
  'One of us did this job for six years and lost a day of each week to it. We asked her old colleagues: nobody had solved it, and three offered to pay.',
  'Two hospitals and a county office let us watch for a week. What they told us in the interviews and what they did were two different things; we follow what they did.',
  'We put a page on the web that described it and asked for an address. Two hundred people left one, and we have called sixty of them.',
  'Our first idea was wrong: nobody wanted it for themselves. They wanted it for the people they are responsible for, and that is whom we build for now.',
  'The law changes next year and those concerned know it. We have sat in their meetings and heard what they fear.',
];

export const solutions: readonly string[] = [
  'A prototype that works on one desk. It has been used for three weeks by two people who are not our friends.',
  'We did it by hand for five customers, to learn what has to be built and what does not. Four of them stayed.',
  'A pilot with one paying customer since the summer; a second has signed for the spring.',
  'Drawings, a model of cardboard, and a supplier who has priced the parts. We need to know whether the margin is enough.',
  'The first version was too much. We have cut it to the one thing that everybody used.',
  'It has been on sale for a year in one town. Now we ask ourselves whether the next town is like the first.',
];

export const teams: readonly string[] = [
  'Two of us build, one sells. None of us has ever hired anybody, and we miss somebody who knows how large customers buy.',
  'I am alone so far, with help from a friend at weekends. I know the field; I do not know how to run a company.',
  'We met in the laboratory and have worked together for four years. Nobody of us has sold anything yet.',
  'One of us left a good job for this in the spring, the other will when there is money. Finance is what we understand least.',
  'Three founders, two of whom have done this before and failed. We know by now what we would not do again.',
];

/** What an evaluator looks at, with what each score from 1 to 5 means. */
export const criteria: readonly {
  readonly name: string;
  readonly weight: number;
  readonly scores: readonly string[];
}[] = [
  {
    name: 'A need of real customers',
    weight: 40,
    scores: ['Guessed', 'Heard of', 'Asked about', 'Seen at work', 'Paid for'],
  },
  {
    name: 'Founders who listen',
    weight: 35,
    scores: ['Will not hear', 'Hear what suits', 'Hear', 'Ask for more', 'Have changed course by it'],
  },
  {
    name: 'What mentors could add',
    weight: 25,
    scores: ['Little', 'Some', 'One thing clearly', 'Several things', 'What decides about it'],
  },
];

export const remarks: readonly string[] = [
  'They know their customers by name. I would like to meet them.',
  'The need is real; I am less sure that they are the ones to meet it. Worth a conversation.',
  'Strong on what they build, thin on who would buy it. This is where we could help.',
  'Too early for us, and they know it. They should come back with ten more conversations.',
  'I would lead this team myself.',
];

/** What the office wrote to founders with its decision. */
export const messages: Readonly<Record<string, string>> = {
  accepted: 'What you told us about your first customers convinced us.',
  declined: 'We have nobody at present who knows your field well enough to be of use to you.',
  deferred: 'Speak with ten more customers until then, and tell us what they did rather than what they said.',
};

/** How founders say that they are, before a session. */
export const progresses: readonly string[] = [
  'Two more pilots have begun, and the first one renews.',
  'We spoke with eleven customers; seven told us the same story unasked.',
  'The second prototype survived a month outdoors.',
  'Our first hire has started and already knows the code better than we do.',
  'The letter of intent is signed.',
];

export const problems: readonly string[] = [
  'Nobody has paid a full price yet.',
  'We disagree about what to build next.',
  'The one supplier that we have asks for ninety days.',
  'Our runway ends in seven months.',
  'The people who like it are not the people who sign.',
];

export const plans: readonly string[] = [
  'Ask three customers for money before we build more.',
  'Write the price list and stick to it for a month.',
  'Find a second supplier.',
  'Talk to two investors whom our mentors know.',
  'Close one pilot and learn why.',
];

/** What they take with them. */
export const summaries: readonly string[] = [
  'We thought that we had a product question; it is a price question. We will ask for money first.',
  'All of them told us to do less. We drop the second market until spring.',
  'We heard two opinions on hiring and will try a contractor for three months.',
  'The hardest sentence was that our customers are polite. We will ask them what they paid last year.',
  'We leave with four actions and a date for each.',
];

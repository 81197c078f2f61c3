/** How a lead's report begins. */
export const openings: readonly string[] = [
  'The founders came with a clear agenda and we kept to it.',
  'We began with the actions of last time and then turned to the agenda.',
  'A lively session in which every mentor spoke and the founders took notes.',
  'The founders opened with news from their customers, which changed the order of the agenda.',
  'Good progress since the last session, and franker questions than before.',
  'The founders were tired but well prepared.',
  'We met in a smaller circle than usual and went deeper for it.',
  'The founders had put the hardest question first, as we had asked them to.',
  'The session began with a short demonstration that convinced all of us.',
  'We agreed at the start to give each item its own decision.',
];

export const openingsOfFirst: readonly string[] = [
  'In our first session the founders told their story and we told ours.',
  'A first meeting with much curiosity on both sides.',
  'We used the first session to understand what the founders want for themselves.',
  'The first session was about listening, and the founders let us.',
];

/** How it ends, where mentors agreed or did not. */
export const closings: readonly string[] = [
  'The founders will decide and tell us next time.',
  'On the order of the next steps our advice differed, and the founders wrote down both options.',
  'We parted with few actions, each with a name and a date.',
  'The founders asked for the same team again, which pleased us.',
  "One of us advised more patience and another more speed; the choice is the founders'.",
  'The next agenda is already half written.',
  'I was impressed by how openly they spoke about what does not work.',
  'What remains open is money, and that is for the next session.',
];

/** Why a session was held below three mentors (T1). */
export const exceptions: readonly string[] = [
  'One mentor fell ill on the morning of the session and the founders preferred not to wait.',
  'A train stood still, so one mentor could only be reached by telephone for the last ten minutes.',
  'One mentor was called to a family emergency and the venture had a deadline that week.',
];

export const cancellations: readonly string[] = [
  "The founders were at a customer's site that could not be moved.",
  'Two of the mentors were ill in the same week.',
  'The room was flooded after a storm and no other could be found in time.',
  'The founders asked for two more weeks until the pilot results are in.',
  'A public transport strike kept most of the team away.',
];

/** Where sessions take place, `{city}` being the programme's. */
export const places: readonly string[] = [
  'Room 2, {city} office',
  'The long table, {city} office',
  'Library room, {city} office',
  'Video call',
  'Garden room, {city} office',
  'Workshop, ground floor, {city} office',
];

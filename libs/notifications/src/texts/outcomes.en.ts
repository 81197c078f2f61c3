/** Letters that ask once a year, as `wording.en.ts` has the others (A4). */
export const outcomes = {
  outcomesAsked: {
    subject: 'What has become of {venture}?',
    body: `Dear {name},

Once a year we ask what has become of the ventures that came to {programme}. If {venture} is in business and nothing has changed, that is two taps; if something has, the same page has room for it.

{link}`,
    button: 'Answer',
  },
};

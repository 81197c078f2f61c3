/** Letters about shared figures, as `wording.en.ts` has the others. */
export const figures = {
  figuresAsked: {
    subject: 'A question about your figures of {period}',
    body: `Dear {name},

{by} of the centre has looked at the network's figures of {period} and asks you to look at those of {programme}.

{finding}

{link}

There you see what is meant. If all is as it should be, nothing need be done; if something is missing, it counts from the next release on.`,
    button: 'Look at it',
  },
} as const;

/** What such a letter says of each finding; it tells no figure. */
export const findings = {
  shares_nothing: 'Your programme is not among them, because it shares nothing. That is for you to decide.',
  quiet: 'No session and no meeting of mentors is recorded for half a year. Perhaps some were held and not recorded.',
  jumped: 'One of the figures that you show by name has changed a great deal since the release before.',
  contradicts: 'Two of the figures that you show by name do not go together.',
};

/** Letters that ask for hours, as `wording.en.ts` has the others. */
export const availability = {
  hoursAsked: {
    subject: 'When can you meet? {programme}',
    body: `Dear {name},

To arrange your sessions we need to know when you can meet. Do your usual hours still hold, also from {from} to {until}?

{link}

One press is enough, without signing in. If some days do not suit you, or your hours are others, say so on the same page.`,
    button: 'As usual',
  },
} as const;

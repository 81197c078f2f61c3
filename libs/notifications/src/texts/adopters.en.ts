/** Letters to adopters, as `wording.en.ts` has the others. */
export const adopters = {
  agreementSent: {
    subject: 'The agreement of {adopter} with {programme}',
    body: `Dear {name},

here is the agreement under which {programme} trains your team and helps {adopter} to a mentoring programme of its own. It runs from {from} until {until}.

{link}

Please read it there. Whoever may sign for {adopter} signs by one press, and needs no password. If something should read otherwise, just answer this letter.`,
    button: 'Read and sign',
  },
} as const;

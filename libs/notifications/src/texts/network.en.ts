/** Letters between programmes, as `wording.en.ts` has the others. */
export const network = {
  announcementPublished: {
    subject: 'Network: {title}',
    body: `Dear {name},

The centre of the network has news for {programme}: {title}.

{correction}

{when}

{place}

{excerpt}

{link}`,
    button: 'Read it all',
  },
  eventCalledOff: {
    subject: 'Called off: {title}',
    body: `Dear {name},

You said that you would come to “{title}”. It does not take place.

{when}

The centre of the network says why: {reason}`,
  },
  exchangeAsked: {
    subject: '{from} asks: {title}',
    body: `Dear {name},

{asker} of {from} asks the other programmes: {title}

{excerpt}

{link}`,
    button: 'Read and answer',
  },
  exchangeAnswered: {
    subject: 'An answer from {from}: {title}',
    body: `Dear {name},

{answerer} of {from} has answered your question “{title}”.

{excerpt}

{link}

Did it help? Say so there: others who look for the same find it sooner.`,
    button: 'Read the answer',
  },
} as const;

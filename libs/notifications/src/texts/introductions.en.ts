/** Letters about introductions, as `wording.en.ts` has the others. */
export const introductions = {
  introductionAssigned: {
    subject: 'An introduction is yours: {venture}',
    body: `Dear {name},

{venture} asks to be introduced: {wanted}

You own it from now on: you find out whom to ask, and stay with it until something has come of it. The next step is “{step}”, by {day}.

{link}`,
    button: 'Open the introduction',
  },
  introductionOverdue: {
    subject: 'Waiting for you: the introduction of {venture}',
    body: `Dear {name},

The next step of the introduction of {venture} was “{step}”, by {day}.

They look for: {wanted}

{link}

Tell what you did and what is next, or close it with what came of it. If you cannot go on, say so: the office finds somebody else.`,
    button: 'Say what is next',
  },
  introductionConsent: {
    subject: 'May we tell {contact} about {venture}?',
    body: `Dear {name},

You asked to be introduced. Before we ask {contact}, we need your consent. They would be told this, and nothing else:

{about}

{link}

The link is for you alone and needs no password. You can take your consent back at any time.`,
    button: 'Decide',
  },
  introductionAsked: {
    subject: 'May {programme} introduce you to a venture?',
    body: `Dear {name},

{programme} mentors new ventures. One of them would like to talk with you, and has let us tell you this:

{about}

{link}

One press is enough, and needs no password. Say “not now” just as easily: nobody writes to you again about it.`,
    button: 'Answer',
  },
  introductionReplied: {
    subject: '{contact} answers about {venture}: {answer}',
    body: `Dear {name},

{contact} has answered the question about {venture}: {answer}.

{words}

{link}`,
    button: 'Open the introduction',
  },
  introductionMade: {
    subject: '{venture} and {contact}: you are introduced',
    body: `Dear {name},

{contact} is glad to talk with you. Write to them: {address}

{words}

{link}

Please tell us there, or the mentor who looks after it, what came of it.`,
    button: 'Open the introduction',
  },
  introductionConfirmed: {
    subject: 'Thank you: {programme} has introduced you',
    body: `Dear {name},

Thank you. The founders have your address and write to you. This is what you were told about them:

{about}`,
  },
  introductionClosed: {
    subject: 'What came of your wish for an introduction: {venture}',
    body: `Dear {name},

You asked to be introduced: {wanted}

This is closed now: {note}

{link}`,
    button: 'See its history',
  },
  introductionReceived: {
    subject: '{from} asks you for an introduction',
    body: `Dear {name},

{from}, a sister programme, has a venture that looks for somebody whom you may know. Its founders have consented to what you see.

{link}

Answer there: name whom you introduce, or say not now.`,
    button: 'See the question',
  },
} as const;

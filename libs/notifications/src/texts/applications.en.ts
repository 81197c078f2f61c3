/** Letters about a venture's application, as `wording.en.ts` has the others. */
export const applications = {
  applicationWelcomed: {
    subject: 'Go on with your application to {programme}',
    body: `Dear {name},

Somebody, most likely you, would like to apply to {programme} from this address. You have an account already: sign in, and your application is there.

{link}

If it was not you, you need not do anything.`,
    button: 'Go to my application',
  },
  applicationReceived: {
    subject: 'We have the application of {venture}',
    body: `Dear {name},

Thank you for telling us about {venture}. We have your application for {intake}, and read every one ourselves.

You need not do anything now. We write to you as soon as we have decided.`,
  },
  applicationFormChanged: {
    subject: 'The application form of {programme} has changed',
    body: `Dear {name},

You have begun an application for {intake}. We have changed its form since:

{changes}

What you have begun is kept, and you may hand it in as it is. Or take the new form: every answer that you have given stays.

{link}`,
    button: 'Go on with my application',
  },
  applicationAdmitted: {
    subject: 'You can hand in your application to {programme}',
    body: `Dear {name},

You have asked us for an exception, and we have made one: your application for {intake} can be handed in.

{reason}

{link}`,
    button: 'Go to my application',
  },
  applicationAccepted: {
    subject: 'Welcome: {venture} is in',
    body: `Dear {name},

We have read the application of {venture}, and we are glad to take it in.

{message}

Next, we form your team of mentors. You need not do anything: we write to you as soon as we have news.`,
  },
  applicationDeclined: {
    subject: 'Your application with {venture}',
    body: `Dear {name},

Thank you for telling us about {venture}. We have read your application with care, and cannot take it in.

{message}

One more thing, and only if you like: may we ask you later how it went? It takes one press, and bears on nothing else.

{link}`,
    button: 'Read and answer',
  },
  applicationDeferred: {
    subject: 'Your application with {venture}: we look at it again on {opens}',
    body: `Dear {name},

Thank you for telling us about {venture}. We would like to look at it again with the intake {intake}, which opens on {opens}.

{message}

Your application stays with us: you need not apply anew.`,
  },
  applicationReferred: {
    subject: 'Your application with {venture}: somebody who may help',
    body: `Dear {name},

Thank you for telling us about {venture}. We are not the right place for it, and believe that {place} is.

{message}

One more thing, and only if you like: may we ask you later how it went? It takes one press, and bears on nothing else.

{link}`,
    button: 'Read and answer',
  },
} as const;

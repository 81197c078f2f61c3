/** Letters around a session, as `wording.en.ts` has the others. */
export const kit = {
  agendaAsked: {
    subject: 'Your agenda for session {number}: {venture}',
    body: `Dear {name},

Your team meets you on {when}. The agenda is yours alone to set: what are the three things you need help with?

{link}

Two or three lines each are enough. It is saved as you type; press Publish when your mentors may prepare.`,
    button: 'Write the agenda',
  },
  agendaDue: {
    subject: 'Still without an agenda: session {number}, {venture}',
    body: `Dear {name},

Your session is on {when}, and your mentors cannot prepare yet: its agenda is empty.

{link}

Three lines are enough.`,
    button: 'Write the agenda',
  },
  agendaPublished: {
    subject: 'The agenda is out: session {number}, {venture}',
    body: `Dear {name},

The founders of {venture} have published their agenda for {when}.

{agenda}

{link}

You may suggest a point there; the founders take it up or not.`,
    button: 'Prepare for the session',
  },
  sessionBrief: {
    subject: 'Tomorrow: session {number}, {venture}',
    body: `Dear {name},

Session {number} with {venture} is on {when}.

{place}

{agenda}

{actions}

{link}

What was said last time, what is still open and how the founders are stands in the brief; mail is no place for it.`,
    button: 'Read the brief',
  },
  reportAsked: {
    subject: 'Two minutes: your report of session {number}, {venture}',
    body: `Dear {name},

Thank you for leading the session. What remains of it is yours to write: who came, what it was about, what you advised, who does what.

{link}

The page needs no password and is for you alone. The report is asked for by {due}.`,
    button: 'File the report',
  },
  reportDue: {
    subject: 'The report of session {number} is asked for: {venture}',
    body: `Dear {name},

The report of session {number} with {venture} is not in yet; it is asked for by {due}. The founders wait for it to go on.

{link}

The page needs no password and is for you alone.`,
    button: 'File the report',
  },
  summaryAsked: {
    subject: 'What do you take with you? Session {number}, {venture}',
    body: `Dear {name},

The session is still fresh: what do you take with you, in your own words? Your mentors see what has come across.

{link}

The page needs no password and is for you alone. It is asked for by {due}.`,
    button: 'Write a few lines',
  },
  summaryDue: {
    subject: 'Your summary of session {number} is asked for: {venture}',
    body: `Dear {name},

Your summary of session {number} is not in yet; it is asked for by {due}. A few lines are enough.

{link}

The page needs no password and is for you alone.`,
    button: 'Write a few lines',
  },
  feedbackAsked: {
    subject: 'What was session {number} worth to you? {venture}',
    body: `Dear {name},

The report of session {number} with {venture} is in. One press tells us what the session was worth to you.

{link}

Only the office reads your words; others see averages of several sessions.`,
    button: 'Say it by one press',
  },
  actionDue: {
    subject: 'By {day}: {action}',
    body: `Dear {name},

In the session you promised: {action}. It is due on {day}.

{link}

If it takes longer, say there how far it is.`,
    button: 'It is done',
  },
  actionLate: {
    subject: 'Was due on {day}: {action}',
    body: `Dear {name},

In the session you promised: {action}. It was due on {day}, and is still open.

{link}

If it takes longer, say there how far it is.`,
    button: 'It is done',
  },
  wordAnswered: {
    subject: 'Your word to the office of {programme}',
    body: `Dear {name},

You told us something in confidence. Here is our answer, which nobody else gets.

{reply}`,
  },
} as const;

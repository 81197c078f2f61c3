import { applications } from './applications.en.js';
import { availability } from './availability.en.js';
import { hours } from './hours.en.js';
import { adopters } from './adopters.en.js';
import { introductions } from './introductions.en.js';
import { kit } from './kit.en.js';
import { meetings } from './meetings.en.js';
import { network } from './network.en.js';
import { figures } from './figures.en.js';
import { outcomes } from './outcomes.en.js';
import { whirlwinds } from './whirlwinds.en.js';

/**
 * Letters that a programme may put in its own words, as they are until it does. Paragraphs are parted by empty lines;
 * `{link}` stands in a paragraph of its own and becomes the button, whose label is `button`.
 */
export const wording = {
  mentorNominated: {
    subject: '{nominator} thinks of you as a mentor of {programme}',
    body: `Dear {name},

{nominator} mentors new ventures with {programme}, and has given us your name: “{why}”

Our mentors work in teams of three to five, give a day or two a month, and ask nothing in return. Would you like to be one of them? Tell us a little about yourself, and we arrange a conversation.

{link}

If this is not for you, you need not do anything: we do not write again.`,
    button: 'Apply as a mentor',
  },
  mentorApplied: {
    subject: 'We have your application: {programme}',
    body: `Dear {name},

Thank you for offering your time to new ventures. We have your application, and read every one ourselves.

Next is a conversation with us. We write to you to arrange it; you need not do anything until then.`,
  },
  mentorInterview: {
    subject: 'A conversation about mentoring with {programme}: {when}',
    body: `Dear {name},

We would like to get to know you, and to tell you how mentoring works here.

When: {when}

Where: {place}

With: {interviewer}

If that does not suit you, simply reply to this letter.`,
  },
  referenceAsked: {
    subject: '{applicant} has named you: a short question from {programme}',
    body: `Dear {name},

{applicant} would like to mentor new ventures with {programme}, and has named you as somebody who knows their work.

Would you tell us, in a few sentences, how you know them and how they help others? It takes five minutes, and only our office reads it.

{link}

The link is for you alone and needs no password.`,
    button: 'Answer the question',
  },
  mentorAccepted: {
    subject: 'Welcome among the mentors of {programme}',
    body: `Dear {name},

We are glad to have you. You begin on probation: you come along to sessions of other teams, and we talk again before you join one of your own.

{message}

A second letter holds the link to your account. You will find there the warrant that every mentor here signs.`,
  },
  mentorDeclined: {
    subject: 'Your application as a mentor of {programme}',
    body: `Dear {name},

Thank you for offering your time, and for the conversation. We have decided not to take your application further.

{message}

We wish you well, and hope that new ventures elsewhere find the help that you can give.`,
  },
  warrantExpiring: {
    subject: 'Your warrant ends on {day}: {programme}',
    body: `Dear {name},

Your warrant as a mentor of {programme} ends on {day}. Sign it anew before that day, and nothing changes for your teams.

{link}

The link is for you alone and needs no password. Opening it signs nothing yet.`,
    button: 'Read and sign',
  },
  warrantLapsed: {
    subject: 'Your warrant has ended: {programme}',
    body: `Dear {name},

Your warrant as a mentor of {programme} ended on {day}. Until you sign it anew, no new ventures reach you, and your ventures’ pages are closed to you.

{link}

A minute is enough, and all is open again at once. The link is for you alone and needs no password.`,
    button: 'Read and sign',
  },
  interestUpheld: {
    subject: 'Your interest in {venture}',
    body: `Dear {name},

Thank you for telling us about your interest in {venture}. We have looked at it: for as long as it lasts, you do not mentor {venture}.

{reason}

You need not do anything. Tell us when it ends.`,
  },
  interestRecusal: {
    subject: 'Your interest in {venture}: until {day}',
    body: `Dear {name},

Thank you for telling us about your interest in {venture}. We have looked at it: you hand over to your team, and leave it on {day}.

{reason}`,
  },
  interestCleared: {
    subject: 'Your interest in {venture} keeps you from nothing',
    body: `Dear {name},

Thank you for telling us about your interest in {venture}. We have looked at it: it does not stand against your mentoring {venture}.

{reason}`,
  },
  ...applications,
  teamAsked: {
    subject: 'Will you mentor {venture}?',
    body: `Dear {name},

We would like you {role} the team of {venture}: {oneLiner}

The team would be {team}. One press is enough; if it does not suit you, that is as good an answer.

{link}

It starts when everybody has agreed, and the founders too.`,
    button: 'Answer',
  },
  teamOffered: {
    subject: 'Your mentors: {team}',
    body: `Dear {name},

For {venture} we propose this team of mentors: {team}.

You decide. If you would rather have others, now or at any time later, say so: the office alone reads it.

{link}`,
    button: 'Agree, or ask for others',
  },
  teamAgreed: {
    subject: 'The team of {venture} is complete',
    body: `Dear {name},

Everybody has agreed. The team of {venture} is {team}.

You need not arrange anything: we find a time for the first session and send the invitation. Its agenda is the founders'.`,
  },
  teamWithdrawn: {
    subject: 'You need not answer: {venture}',
    body: `Dear {name},

We asked you about the team of {venture}. It will not come about as we thought:

{reason}

You need not do anything.`,
  },
  wishAnswered: {
    subject: 'Your wish for other mentors: {venture}',
    body: `Dear {name},

You asked us for other mentors for {venture}.

{reply}`,
  },
  timesAsked: {
    subject: 'When can you meet? {venture}, session {number}',
    body: `Dear {name},

We look for a time for session {number} of {venture}. {times} times would suit the others; which suit you?

{link}

Two taps, without signing in. Please answer until {until}; you get an invitation once the time is found.`,
    button: 'Choose times',
  },
  timesReminded: {
    subject: 'Still looking for a time: {venture}, session {number}',
    body: `Dear {name},

We still look for a time for session {number} of {venture}, and have not heard from you. Which of {times} times suit you?

{link}

Please answer until {until}.`,
    button: 'Choose times',
  },
  replyAsked: {
    subject: 'Do you come? {venture}, session {number}',
    body: `Dear {name},

Session {number} of {venture} takes place on {when}. You have our invitation, and we have no answer yet.

{link}

An answer in your calendar does as well.`,
    button: 'Answer',
  },
  ...availability,
  ...hours,
  ...introductions,
  ...adopters,
  ...outcomes,
  ...network,
  ...figures,
  evaluationAssigned: {
    subject: 'Applications to evaluate: {round}',
    body: `Dear {name},

In the round {round}, {count} applications wait for your view. Please score them until {due}.

{link}

What you write is seen by the office, and by the other evaluators of the same application once they have submitted theirs.`,
    button: 'Evaluate',
  },
  evaluationNudged: {
    subject: 'Still to evaluate until {due}: {round}',
    body: `Dear {name},

In the round {round}, {count} applications still wait for your view, until {due}.

{link}`,
    button: 'Evaluate',
  },
  ...kit,
  ...meetings,
  ...whirlwinds,
} as const;

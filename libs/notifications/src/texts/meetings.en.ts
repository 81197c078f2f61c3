/** Letters around the mentors' meetings, as `wording.en.ts` has the others. */
export const meetings = {
  meetingInvited: {
    subject: 'The mentors’ meeting: {when}',
    body: `Dear {name},

The mentors of {programme} meet again. Do you come?

When: {when}

Where: {where}

The evening: {evening}

{link}

The meeting is in this letter for your calendar as well.`,
    button: 'I come',
  },
  meetingMoved: {
    subject: 'Another time or place: the mentors’ meeting, {when}',
    body: `Dear {name},

The mentors’ meeting has changed. What holds now:

When: {when}

Where: {where}

{link}

Your calendar is told as well.`,
    button: 'I come',
  },
  meetingAsked: {
    subject: 'Do you come? The mentors’ meeting: {when}',
    body: `Dear {name},

We have not heard from you yet, and would like to know for how many we lay the table.

When: {when}

Where: {where}

{link}

A no is as good an answer as a yes.`,
    button: 'I come',
  },
  meetingReminder: {
    subject: 'Soon: the mentors’ meeting, {when}',
    body: `Dear {name},

We look forward to you.

When: {when}

Where: {where}

The evening: {evening}

If anything has come between, tell us by one press:

{link}`,
    button: 'I come',
  },
  meetingCancelled: {
    subject: 'Cancelled: the mentors’ meeting, {when}',
    body: `Dear {name},

The mentors’ meeting of {when} does not take place.

{reason}

Your calendar is told as well.`,
  },
  meetingGuest: {
    subject: 'You are invited to the mentors’ meeting of {programme}: {when}',
    body: `Dear {name},

You are our guest at the meeting of our mentors, invited by {host}.

When: {when}

Where: {where}

Accept or decline in your calendar, or simply reply to this letter.`,
  },
  meetingGuestOff: {
    subject: 'Not expected any more: the mentors’ meeting, {when}',
    body: `Dear {name},

We had invited you to our mentors’ meeting of {when}, and do not expect you any more. Your calendar is told as well.

If this surprises you, simply reply.`,
  },
  mentorMissed: {
    subject: 'We miss you at the mentors’ meetings',
    body: `Dear {name},

You were not with us at the last {count} meetings of the mentors of {programme}. How are you?

If life is full at present, tell us: a leave is arranged in a minute, and your place is kept. If the evenings do not suit you, tell us which would.

Simply reply to this letter.`,
  },
} as const;

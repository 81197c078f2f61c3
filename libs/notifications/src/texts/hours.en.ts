/** Letters about office hours and their check-ins, as `wording.en.ts` has the others. */
export const hours = {
  hourBooked: {
    subject: 'Office hour: {venture} and {mentor}, {when}',
    body: `Dear {name},

{venture} meets {mentor} in an office hour.

When: {when}

Where: {place}

{link}

Progress, problems, plans: the founders write them down before or after, and the mentor reads them there. If you cannot come, give the hour back on the same page, so that somebody else can have it.`,
    button: 'Open the office hour',
  },
  hourTomorrow: {
    subject: 'Tomorrow: office hour of {venture} with {mentor}',
    body: `Dear {name},

{venture} meets {mentor}.

When: {when}

Where: {place}

{link}`,
    button: 'Open the office hour',
  },
  hourCancelled: {
    subject: 'Cancelled: office hour of {venture} with {mentor}, {when}',
    body: `Dear {name},

The office hour of {venture} with {mentor} does not take place. Your calendar is told as well.

When it would have been: {when}

{reason}

{link}`,
    button: 'See what happened',
  },
  hourOffered: {
    subject: 'An office hour with {mentor} is free: {when}',
    body: `Dear {name},

You wait for an office hour for {venture}. One has become free, and is held for you.

With: {mentor}

When: {when}

{link}

It is yours until {until}; after that it goes to the next who waits, and you keep your place.`,
    button: 'Take it',
  },
  checkInAsked: {
    subject: 'Your check-in after the office hour with {mentor}',
    body: `Dear {name},

{venture} met {mentor}: {when}.

Would you write down your progress, problems and plans? Five minutes are enough, and next time you see what has changed.

{link}`,
    button: 'Write the check-in',
  },
} as const;

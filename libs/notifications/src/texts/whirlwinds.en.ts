/** Letters around a whirlwind, as `wording.en.ts` has the others. */
export const whirlwinds = {
  whirlwindInvited: {
    subject: 'Do you come? {event}, {day}',
    body: `Dear {name},

Many short conversations in one evening: at {event} ventures and mentors meet for a few minutes each, and those who like it go on.

When: {when}

{place}

{link}

If you come, choose in the console whom you would like to meet: we plan by what both sides wish.`,
    button: 'Yes, I come',
  },
  whirlwindWishes: {
    subject: 'Whom would you like to meet? {event}',
    body: `Dear {name},

You come to {event}: good. We plan the rounds by what both sides wish, and do not know yet whom you would like to meet. A tap for each, no login.

{link}

Nobody but the office reads it.`,
    button: 'Choose in a minute',
  },
  whirlwindPlan: {
    subject: 'Your rounds: {event}, {day}',
    body: `Dear {name},

These are your conversations at {event}, {when}.

{rounds}

{place}

{link}`,
    button: 'See them on your phone',
  },
  whirlwindOver: {
    subject: 'With whom would you go on? {event}',
    body: `Dear {name},

Thank you for coming to {event}. While it is fresh: with whom would you go on? A tap for each, no login.

{link}

Neither side reads what the other says. If both would go on, we bring you together.`,
    button: 'Say it in a minute',
  },
  whirlwindResults: {
    subject: 'What came of {event}',
    body: `Dear {name},

You and {others} would go on together. We bring you together within a few days; you need not do anything.`,
  },
  whirlwindCancelled: {
    subject: 'Called off: {event}, {day}',
    body: `Dear {name},

{event} on {when} does not take place: {reason}

We are sorry, and let you know when there is another.`,
  },
};

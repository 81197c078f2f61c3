/** The letter with which ventures look for mentors (T4). */
export const list = {
  subject: {
    one: '{programme}: one venture looks for mentors',
    many: '{programme}: {count} ventures look for mentors',
  },
  title: { one: 'One venture looks for mentors', many: '{count} ventures look for mentors' },
  weekly: 'These ventures look for mentors. One press is an answer; the office forms the teams from those who say yes.',
  targeted: 'The team of this venture looks for somebody who knows {missing}. One press is an answer.',
  until: 'Please answer by {day}.',
  reminderSubject: 'Still open: {subject}',
  reminder: 'You have not answered yet. One press is enough, and a no helps as much as a yes.',
  wants: 'Wants',
  why: 'Why you',
  knows: 'you know {what}',
  field: 'you know the field: {what}',
  speaks: 'you speak {what}',
  yes: "I'm interested. I hold no stake in it.",
  lead: 'I could lead',
  maybe: 'Maybe',
  no: 'Not for me',
  stake: 'I hold a stake',
  none: 'None this week',
  stop: 'Send me no more lists',
  alone:
    'The links are for you alone and need no password. Opening one answers nothing yet, unless this device is yours.',
} as const;

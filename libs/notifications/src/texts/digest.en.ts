/** The letter that holds what its reader wants together. */
export const digest = {
  subject: { day: '{programme}: your day in one letter', week: '{programme}: your week in one letter' },
  title: { one: 'One thing for you', many: '{count} things for you' },
  lead: 'You asked for these in one letter. What cannot wait still comes by itself.',
  topic: {
    reminders: 'Reminders',
    company: 'What others did',
    questions: 'Questions afterwards',
    network: 'News of the network',
    exchange: 'Questions of other programmes',
  },
} as const;

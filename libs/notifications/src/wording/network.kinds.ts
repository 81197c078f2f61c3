const LINK = 'https://outrigger.example.org/example';
const EVENT = {
  title: 'Summer school of the network',
  when: 'When: Thursday, 12 March 2026 at 14:00, Lisbon time',
} as const;
const QUESTION = {
  title: 'How do you thank mentors?',
  from: 'Kestrel',
  excerpt: 'Ours work for nothing, and gladly.',
} as const;

/** Letters between programmes: what the centre announces and asks of their figures, what others ask and answer. */
export const NETWORK_KINDS = {
  announcementPublished: {
    topic: 'network',
    values: {
      ...EVENT,
      place: 'Where: Lisbon',
      excerpt: 'Three days with those who run programmes like yours.',
      correction: '',
    },
    required: ['excerpt'],
    link: LINK,
  },
  eventCalledOff: { values: { ...EVENT, reason: 'The hall is flooded.' }, required: ['title', 'reason'] },
  exchangeAsked: {
    topic: 'exchange',
    values: { ...QUESTION, asker: 'Ines Roy' },
    required: ['from', 'title'],
    link: LINK,
  },
  exchangeAnswered: {
    topic: 'network',
    values: { ...QUESTION, answerer: 'Ben Sato' },
    required: ['title'],
    link: LINK,
  },
  figuresAsked: {
    topic: 'reminders',
    values: { by: 'Tess Moreau', period: '2026-Q3', finding: 'A figure has changed a great deal.' },
    required: ['finding'],
    link: LINK,
  },
} as const;

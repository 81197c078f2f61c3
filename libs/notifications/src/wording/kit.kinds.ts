const LINK = 'https://outrigger.example.org/example';
const SESSION = { venture: 'Aquaflow', number: '4' } as const;
const WHEN = 'Tuesday, 1 December 2026 at 15:00, Paris time';
const DUE = 'Thursday, 3 December 2026 at 16:30, Paris time';
const AGENDA = 'Agenda: 1. Price for the city pilot (20 min) · 2. Hire or contract a firmware lead (20 min)';
const ACTION = { action: 'Send the price letter', day: 'Friday, 4 December 2026' } as const;

/** Letters around a session (S1, S3, S5). */
export const KIT_KINDS = {
  agendaAsked: { values: { ...SESSION, when: WHEN }, required: ['when'], link: LINK },
  agendaDue: { topic: 'reminders', values: { ...SESSION, when: WHEN }, required: ['when'], link: LINK },
  agendaPublished: {
    topic: 'company',
    values: { ...SESSION, when: WHEN, agenda: AGENDA },
    required: ['venture'],
    link: LINK,
  },
  sessionBrief: {
    topic: 'reminders',
    values: {
      ...SESSION,
      when: WHEN,
      place: 'Where: Room 4',
      agenda: AGENDA,
      actions: 'You promised: Ask the waterworks for a second site',
    },
    required: ['when'],
    link: LINK,
  },
  reportAsked: { values: { ...SESSION, due: DUE }, required: ['due'], link: LINK },
  reportDue: { topic: 'reminders', values: { ...SESSION, due: DUE }, required: ['venture'], link: LINK },
  summaryAsked: { values: { ...SESSION, due: DUE }, required: ['due'], link: LINK },
  summaryDue: { topic: 'reminders', values: { ...SESSION, due: DUE }, required: ['number'], link: LINK },
  feedbackAsked: { topic: 'questions', values: SESSION, required: ['venture'], link: LINK },
  actionDue: { topic: 'reminders', values: ACTION, required: ['action', 'day'], link: LINK },
  actionLate: { topic: 'reminders', values: ACTION, required: ['action'], link: LINK },
  wordAnswered: { values: { reply: 'Shall we talk on Thursday at nine? Only the two of us.' }, required: ['reply'] },
} as const;

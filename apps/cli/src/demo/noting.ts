import type { AdopterQuestionRow, AdopterRow, AdopterStepRow, AdoptionRows } from './adoption-rows.js';
import type { Ground } from './ground.js';

/** Calls with the first adopters, days before today, the last first. */
const CALLS = [
  { days: 12, said: 'Attendance at the monthly meeting has come back since they moved it to the early evening.' },
  {
    days: 96,
    said: 'Two leads step off in the summer. They look for others among their alumni, and ask how we did it.',
  },
];

const QUESTIONS = [
  { days: 12, question: 'May their founders join our whirlwind in the spring?', answer: null },
  {
    days: 140,
    question: 'Who keeps the papers of the agreement on their side?',
    answer: 'The technology transfer office.',
  },
];

/** How many of the adopters are spoken with. */
const SPOKEN_WITH = 2;

/** What the centre has noted of its adopters: their inquiry, calls, and open questions. */
export function notesOf(
  ground: Ground,
  adopters: readonly AdopterRow[],
): Pick<AdoptionRows, 'adopterStep' | 'adopterQuestion'> {
  const spoken = adopters.slice(0, SPOKEN_WITH);
  return {
    adopterStep: [...adopters.map((one) => inquiryOf(ground, one)), ...spoken.flatMap((one) => callsOf(ground, one))],
    adopterQuestion: spoken.flatMap((one) => questionsOf(ground, one)),
  };
}

const inquiryOf = ({ ids, officeId }: Ground, { id, askedAt, wish }: AdopterRow): AdopterStepRow => ({
  id: ids.next(),
  adopterId: id,
  at: askedAt,
  byId: officeId,
  kind: 'asked',
  words: wish,
  heldOn: null,
  withWhom: null,
});

const callsOf = ({ ids, officeId, calendar }: Ground, { id, contactName }: AdopterRow): AdopterStepRow[] =>
  CALLS.map(({ days, said }) => ({
    id: ids.next(),
    adopterId: id,
    at: calendar.at(-days, 15 * 60),
    byId: officeId,
    kind: 'call',
    words: said,
    heldOn: calendar.day(-days),
    withWhom: contactName,
  }));

const questionsOf = ({ ids, officeId, calendar }: Ground, { id }: AdopterRow): AdopterQuestionRow[] =>
  QUESTIONS.map(({ days, question, answer }) => ({
    id: ids.next(),
    adopterId: id,
    question,
    askedAt: calendar.at(-days, 15 * 60),
    askedBy: officeId,
    answer,
    answeredAt: answer && calendar.at(-days + 5, 9 * 60),
    answeredBy: answer && officeId,
  }));

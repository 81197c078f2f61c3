import { type Asked, Asking } from './asking.js';
import { later } from './calendar.js';
import { type Dice, Stack } from './dice.js';
import type { Ground } from './ground.js';
import type { ActionRow, AgendaRow, AttendanceRow, ReportRow, ReportTopicRow } from './rows.js';
import type { Sitting } from './sitting.js';
import { closings, exceptions, openings, openingsOfFirst } from './texts/reports.js';

export interface Minutes {
  readonly agenda: readonly AgendaRow[];
  readonly reports: readonly ReportRow[];
  readonly topics: readonly ReportTopicRow[];
  readonly actions: readonly ActionRow[];
}

const NEWS = 'What has happened since last time';
const FIRST_NEWS = 'Who we are and what we hope for';
const WRAP_UP = 'Who does what by when';
const NEWS_MINUTES = 10;
const WRAP_UP_MINUTES = 5;
const HOUR = 60;
const ASKS = ['decide', 'explore', 'introduce'] as const;

interface Phrases {
  readonly asking: Asking;
  readonly first: Stack<string>;
  readonly later: Stack<string>;
  readonly closing: Stack<string>;
  readonly exception: Stack<string>;
}

/** Writes agendas, reports and actions, so that a report names what its agenda asked. */
export function writeMinutes(ground: Ground, sittings: readonly Sitting[]): Minutes {
  const dice = ground.dice.branch('phrases');
  const phrases: Phrases = {
    asking: new Asking(),
    first: new Stack(dice, openingsOfFirst),
    later: new Stack(dice, openings),
    closing: new Stack(dice, closings),
    exception: new Stack(dice, exceptions),
  };
  const written = sittings.map((sitting) => writeOne(ground, sitting, phrases));
  return {
    agenda: written.flatMap(({ agenda }) => agenda),
    reports: written.flatMap(({ reports }) => reports),
    topics: written.flatMap(({ topics }) => topics),
    actions: written.flatMap(({ actions }) => actions),
  };
}

function writeOne(ground: Ground, sitting: Sitting, phrases: Phrases): Minutes {
  const { session, step } = sitting;
  if (session.agendaVersion === 0) return { agenda: [], reports: [], topics: [], actions: [] };
  const { venture } = step.staffed.taken;
  const dice = ground.dice.branch(`minutes ${venture.name} ${session.number}`);
  const asked = phrases.asking.ask(venture, session.lengthMinutes > HOUR ? 3 : 2, dice);
  const agenda = agendaOf(ground, sitting, asked);
  if (session.status !== 'held') return { agenda, reports: [], topics: [], actions: [] };
  const report = reportOf(ground, sitting, asked, phrases);
  return {
    agenda,
    reports: [report],
    topics: topicsOf(ground, sitting, report, asked, dice),
    actions: actionsOf(ground, sitting, asked, dice),
  };
}

/** The minutes add up to the session's length. */
function agendaOf({ ids }: Ground, { session }: Sitting, asked: readonly Asked[]): AgendaRow[] {
  const items = [
    { title: session.number === 1 ? FIRST_NEWS : NEWS, minutes: NEWS_MINUTES, topic: null, ask: 'inform' as const },
    ...shares(session.lengthMinutes - NEWS_MINUTES - WRAP_UP_MINUTES, asked.length).map((minutes, index) => ({
      title: asked[index]?.ask ?? '',
      minutes,
      topic: asked[index]?.topic ?? null,
      ask: ASKS[index % ASKS.length] ?? 'explore',
    })),
    { title: WRAP_UP, minutes: WRAP_UP_MINUTES, topic: null, ask: 'decide' as const },
  ];
  return items.map((item, position) => ({ id: ids.next(), sessionId: session.id, position: position + 1, ...item }));
}

/** Parts in steps of five minutes, the first the longest. */
function shares(minutes: number, count: number): number[] {
  const part = Math.floor(minutes / count / 5) * 5;
  return Array.from({ length: count }, (_, index) => (index === 0 ? minutes - part * (count - 1) : part));
}

function reportOf(
  { ids, dice }: Ground,
  { session, attendances, isException }: Sitting,
  asked: readonly Asked[],
  phrases: Phrases,
): ReportRow {
  const opening = (session.number === 1 ? phrases.first : phrases.later).draw();
  const titles = asked.map(({ ask }) => `“${ask}”`);
  const agenda = `On the agenda stood ${titles.slice(0, -1).join(', ')} and ${titles.at(-1) ?? ''}.`;
  const afterMinutes = dice.branch(`filing ${session.id}`).between(2 * HOUR, 40 * HOUR);
  return {
    id: ids.next(),
    sessionId: session.id,
    filedBy: leadOf(attendances),
    filedAt: later(session.endsAt ?? '', afterMinutes),
    summary: [opening, agenda, ...asked.map(({ told }) => told), phrases.closing.draw()].join(' '),
    exceptionReason: isException ? phrases.exception.draw() : null,
  };
}

const leadOf = (attendances: readonly AttendanceRow[]): string =>
  attendances.find(({ part }) => part === 'lead')?.membershipId ?? '';

/** The talk went where it went: the topics of the agenda with other minutes, adding up to the length again (D1). */
function topicsOf(
  { ids }: Ground,
  { session }: Sitting,
  report: ReportRow,
  asked: readonly Asked[],
  dice: Dice,
): ReportTopicRow[] {
  const parts = dice.shuffle(shares(session.lengthMinutes, asked.length));
  return asked.map(({ topic }, index) => ({ id: ids.next(), reportId: report.id, topic, minutes: parts[index] ?? 0 }));
}

function actionsOf(ground: Ground, sitting: Sitting, asked: readonly Asked[], dice: Dice): ActionRow[] {
  const came = sitting.attendances.filter(({ attended }) => attended);
  const founders = came.filter(({ part }) => part === 'founder');
  const mentors = came.filter(({ part }) => part !== 'founder');
  const offers = dice.some(asked, dice.between(1, 2));
  return [
    ...asked.map(({ todo }) => actionOf(ground, sitting, { text: todo, owner: dice.pick(founders) }, dice)),
    ...offers.map(({ offer }) => actionOf(ground, sitting, { text: offer, owner: dice.pick(mentors) }, dice)),
  ];
}

interface Promised {
  readonly text: string;
  readonly owner: AttendanceRow;
}

/** Most are done around their day; of the last session's some are still open, and a few are late. */
function actionOf(
  { ids, calendar }: Ground,
  { session, step }: Sitting,
  { text, owner }: Promised,
  dice: Dice,
): ActionRow {
  const due = step.day + dice.between(10, 28);
  const done = due + dice.between(-7, 6);
  const isDone = done < -1 && dice.hits(0.9);
  return {
    id: ids.next(),
    sessionId: session.id,
    ventureId: session.ventureId,
    ownerId: owner.membershipId,
    text,
    dueOn: calendar.day(due),
    doneAt: isDone ? calendar.at(done, dice.between(8 * HOUR, 20 * HOUR)) : null,
  };
}

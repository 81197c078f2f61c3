import type { Question } from '@outrigger/links';
import { refusal, Refused } from '@outrigger/kernel';
import { linesOf, type Person, readAction } from '../actions/action-words.js';
import type { AttendeePart } from '../session.entity.js';
import { readChoice } from './choice-words.js';
import type { FileReport, NewAction, NewChoice } from './report.service.js';
import { minutesOf, MOST_TOPICS, type Share, SHARES, sharesOf } from './shares.js';

/** What the page of a report needs to know of its session. */
export interface Reportable {
  readonly id: string;
  readonly ventureId: string;
  readonly ventureName: string;
  readonly number: number;
  readonly lengthMinutes: number;
  /** The day of today in the programme's zone. */
  readonly today: string;
  readonly attendees: readonly (Person & { readonly part: AttendeePart })[];
  readonly agenda: readonly { readonly topic: string | null; readonly minutes: number }[];
  readonly topics: readonly { readonly code: string; readonly label: string }[];
}

const LABELS: Readonly<Record<Share, string>> = { none: '–', little: 'Little', some: 'Some', most: 'Most' };
/** Topics that are not folded away where the agenda suggests none. */
const IN_SIGHT = 6;
const WEEKS = [2, 3, 4, 5, 6, 8];

type Fields = NonNullable<Question['fields']>;

/** S3: who came, three taps, advice, options, actions and the next date, all in one form. */
export function reportQuestion(session: Reportable): Question {
  return {
    title: `Report: ${session.ventureName}, session ${session.number}`,
    paragraphs: ['Two minutes: who came, what it was about, what you advised. The team and the founders read it.'],
    fields: [...whoCame(session), ...topicTaps(session), ...words()],
    choices: [{ value: 'file', label: 'File the report' }],
  };
}

function whoCame({ attendees }: Reportable): Fields {
  const came = attendees.map(({ membershipId, name }) => ({
    name: `came-${membershipId}`,
    label: name,
    kind: 'check' as const,
    value: 'on',
    group: 'Who came?',
  }));
  const label = 'If too few mentors came: why was it held all the same?';
  return [...came, { name: 'exception', label, kind: 'text' }];
}

function topicTaps({ agenda, topics }: Reportable): Fields {
  const suggested = sharesOf(agenda);
  const ordered = [...topics].sort((one, other) => Number(suggested.has(other.code)) - Number(suggested.has(one.code)));
  return ordered.map(({ code, label }, index) => ({
    name: `topic-${code}`,
    label,
    kind: 'taps',
    value: suggested.get(code) ?? 'none',
    options: SHARES.map((value) => ({ value, label: LABELS[value] })),
    isFolded: suggested.size > 0 ? !suggested.has(code) : index >= IN_SIGHT,
    group: `What was talked about? Tap up to ${MOST_TOPICS}.`,
  }));
}

function words(): Fields {
  return [
    { name: 'summary', label: 'What was advised?', kind: 'area', required: true },
    {
      name: 'choices',
      label: 'Where did advice differ? One a line',
      help: 'Price: flat fee / by sensor = flat fee (what they decided, if they have)',
      kind: 'area',
    },
    { name: 'actions', label: 'Actions, one a line', help: 'Mia: send the price letter by Friday', kind: 'area' },
    {
      name: 'next',
      label: 'When next?',
      kind: 'select',
      options: [
        { value: '', label: 'Not said' },
        ...WEEKS.map((weeks) => ({ value: String(weeks), label: `In ${weeks} weeks` })),
      ],
    },
  ];
}

/** What was given on the page, as the report takes it. @throws Refused for lines that nobody can read, all at once. */
export function reportGiven(session: Reportable, given: Readonly<Record<string, string>>): FileReport {
  const actions = actionsOf(session, given['actions'] ?? '');
  const choices = choicesOf(given['choices'] ?? '');
  const shares = session.topics.map(({ code }) => ({ topic: code, share: shareOf(given[`topic-${code}`]) }));
  const tapped = shares.filter(({ share }) => share !== 'none').length;
  const tooMany = `Tap at most ${MOST_TOPICS} topics; you have ${tapped}.`;
  const refusals = [
    ...(tapped > MOST_TOPICS ? [refusal('TOO_MANY_TOPICS', tooMany, 'topics')] : []),
    ...choices.unread.map((line) =>
      refusal('CHOICE_UNREAD', `Write it as “Question: one / other = decided”: ${line}`, 'choices'),
    ),
    ...actions.unread.map((line) =>
      refusal('ACTION_WITHOUT_OWNER', `Who does it? Begin with a name: ${line}`, 'actions'),
    ),
  ];
  if (refusals.length > 0) throw new Refused(refusals);
  return {
    sessionId: session.id,
    summary: given['summary']?.trim() ?? '',
    topics: minutesOf(shares, session.lengthMinutes),
    attendeeIds: session.attendees.map(({ membershipId }) => membershipId).filter((id) => given[`came-${id}`] === 'on'),
    actions: actions.read,
    choices: choices.read,
    exceptionReason: given['exception']?.trim() || null,
    nextInWeeks: Number(given['next']) || null,
  };
}

const shareOf = (given: string | undefined): Share => SHARES.find((share) => share === given) ?? 'none';

/** What could be read of lines, and the lines that could not. */
interface Lines<T> {
  readonly read: readonly T[];
  readonly unread: readonly string[];
}

function actionsOf({ attendees, today }: Reportable, text: string): Lines<NewAction> {
  const lines = linesOf(text).map((line) => ({ line, ...readAction(line, attendees, today) }));
  return {
    read: lines.flatMap(({ ownerId, text: what, dueOn }) => (ownerId ? [{ ownerId, text: what, dueOn }] : [])),
    unread: lines.filter(({ ownerId }) => ownerId === null).map(({ line }) => line),
  };
}

function choicesOf(text: string): Lines<NewChoice> {
  const lines = linesOf(text).map((line) => ({ line, choice: readChoice(line) }));
  return {
    read: lines.flatMap(({ choice }) => choice ?? []),
    unread: lines.filter(({ choice }) => choice === null).map(({ line }) => line),
  };
}

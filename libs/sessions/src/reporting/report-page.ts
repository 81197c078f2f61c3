import { fill, refusal, Refused, type Tongue } from '@outrigger/kernel';
import type { Question, Speech } from '@outrigger/links';
import { linesOf, type Person, readAction } from '../actions/action-words.js';
import type { AttendeePart } from '../session.entity.js';
import { readChoice } from './choice-words.js';
import type { FileReport, NewAction, NewChoice } from './report.service.js';
import { REPORT_TEXTS } from './report.texts.js';
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

/** Topics that are not folded away where the agenda suggests none. */
const IN_SIGHT = 6;
const WEEKS = [2, 3, 4, 5, 6, 8];

type Fields = NonNullable<Question['fields']>;
type Texts = (typeof REPORT_TEXTS)[Tongue];

/** S3: who came, three taps, advice, options, actions and the next date, all in one form. */
export function reportQuestion(session: Reportable, { tongue }: Pick<Speech, 'tongue'>): Question {
  const texts = REPORT_TEXTS[tongue];
  return {
    title: fill(texts.title, { venture: session.ventureName, number: session.number }),
    paragraphs: [texts.lead],
    fields: [...whoCame(session, texts), ...topicTaps(session, texts), ...words(texts)],
    choices: [{ value: 'file', label: texts.file }],
  };
}

function whoCame({ attendees }: Reportable, texts: Texts): Fields {
  const came = attendees.map(({ membershipId, name }) => ({
    name: `came-${membershipId}`,
    label: name,
    kind: 'check' as const,
    value: 'on',
    group: texts.whoCame,
  }));
  return [...came, { name: 'exception', label: texts.exception, kind: 'text' }];
}

function topicTaps({ agenda, topics }: Reportable, texts: Texts): Fields {
  const suggested = sharesOf(agenda);
  const ordered = [...topics].sort((one, other) => Number(suggested.has(other.code)) - Number(suggested.has(one.code)));
  return ordered.map(({ code, label }, index) => ({
    name: `topic-${code}`,
    label,
    kind: 'taps',
    value: suggested.get(code) ?? 'none',
    options: SHARES.map((value) => ({ value, label: value === 'none' ? '–' : texts.share[value] })),
    isFolded: suggested.size > 0 ? !suggested.has(code) : index >= IN_SIGHT,
    group: fill(texts.topics, { most: MOST_TOPICS }),
  }));
}

function words(texts: Texts): Fields {
  return [
    { name: 'summary', label: texts.advised, kind: 'area', required: true },
    {
      name: 'choices',
      label: texts.differ,
      help: texts.differHelp,
      kind: 'area',
    },
    { name: 'actions', label: texts.actions, help: texts.actionsHelp, kind: 'area' },
    {
      name: 'next',
      label: texts.next,
      kind: 'select',
      options: [
        { value: '', label: texts.notSaid },
        ...WEEKS.map((weeks) => ({ value: String(weeks), label: fill(texts.inWeeks, { weeks }) })),
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

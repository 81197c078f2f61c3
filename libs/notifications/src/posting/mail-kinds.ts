import { kindOf, LETTER_KIND_NAMES, type LetterKind } from '../wording/kinds.js';
import type { KindClass, Topic } from '../wording/topic.policy.js';

/** Kinds that are ours alone to word. */
const OWN_KINDS = {
  membership: { urgency: 'always' },
  warrantAsked: {},
  invitation: {},
  moved: {},
  company: {},
  cancelled: {},
  withdrawn: {},
  reportFiled: { topic: 'company' },
  list: {},
  listReminder: {},
  digest: {},
  test: { urgency: 'always' },
} as const satisfies Readonly<Record<string, KindClass>>;

type OwnKind = keyof typeof OWN_KINDS;

/** Every kind of letter that the house writes. */
export type MailKind = LetterKind | OwnKind;

const OWN_KIND_NAMES = Object.keys(OWN_KINDS) as readonly OwnKind[];

export const MAIL_KINDS: readonly MailKind[] = [...OWN_KIND_NAMES, ...LETTER_KIND_NAMES];

const isOwn = (kind: MailKind): kind is OwnKind => kind in OWN_KINDS;

/** What a reader can choose about a kind, and whether it can wait. */
export const classOf = (kind: MailKind): KindClass => (isOwn(kind) ? OWN_KINDS[kind] : kindOf(kind));

/** The kinds of some topics. */
export const kindsOf = (topics: readonly Topic[]): MailKind[] =>
  MAIL_KINDS.filter((kind) => {
    const { topic } = classOf(kind);
    return topic !== undefined && topics.includes(topic);
  });

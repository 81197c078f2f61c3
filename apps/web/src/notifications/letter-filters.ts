import type { LetterKind, LetterState, MailKind } from '../gql/graphql';
import { oneOf, textFrom } from '../kit/from-url';

export const STATES = [
  'waiting',
  'quiet',
  'gathered',
  'digested',
  'sent',
  'failed',
  'bounced',
  'withheld',
  'unwanted',
] as const satisfies readonly LetterState[];

/** Kinds that are not worded by the programme. */
export const OWN_KINDS = [
  'membership',
  'warrantAsked',
  'invitation',
  'moved',
  'company',
  'cancelled',
  'withdrawn',
  'reportFiled',
  'list',
  'listReminder',
  'digest',
  'test',
] as const satisfies readonly Exclude<MailKind, LetterKind>[];

export interface LetterFilters {
  readonly search?: string | undefined;
  readonly state?: LetterState | undefined;
  readonly kind?: MailKind | undefined;
}

const KIND = /^\w{1,40}$/;

export const letterFilters = ({ search, state, kind }: Record<string, unknown>): LetterFilters => ({
  search: textFrom(search),
  state: oneOf(STATES, state),
  kind: typeof kind === 'string' && KIND.test(kind) ? (kind as MailKind) : undefined,
});

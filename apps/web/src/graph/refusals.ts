import type { RefusedFragment } from '../gql/graphql';
import { i18n } from '../texts/i18n';
import { AskError, codeOf } from './ask-error';

/** Any failure of a deed as refusals, so that one place on the screen shows them all. */
export function refusalsOf(error: unknown): readonly RefusedFragment[] {
  if (error instanceof AskError && error.refusals.length > 0) return error.refusals;
  const code = codeOf(error);
  return [{ code, message: wordsFor(code, error), field: null, subjectId: null }];
}

/** The api's own sentence where it has one to show; ours for what never reached it. */
function wordsFor(code: string, error: unknown): string {
  if (code === 'OFFLINE') return i18n.t('shell:error.OFFLINE.text');
  return error instanceof AskError && error.message ? error.message : i18n.t('shell:error.INTERNAL.text');
}

/** The messages by form field, joined where a field has several; `items.2.title` counts for `items` too. */
export function byField(refusals: readonly RefusedFragment[]): Readonly<Record<string, string>> {
  const messages = new Map<string, string[]>();
  for (const { field, message } of refusals) {
    if (!field) continue;
    for (const name of new Set([field, field.split('.')[0] ?? field])) {
      messages.set(name, [...(messages.get(name) ?? []), message]);
    }
  }
  return Object.fromEntries([...messages].map(([name, lines]) => [name, lines.join(' ')]));
}

/** The messages about one row, such as a mentor of a proposed team. */
export const about = (refusals: readonly RefusedFragment[], subjectId: string): readonly RefusedFragment[] =>
  refusals.filter((refusal) => refusal.subjectId === subjectId);

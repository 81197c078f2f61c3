import type { SessionForLetters, SessionReader } from '../invitations/session-letter.report.js';
import { fill, type Language, type Texts } from '../texts/texts.js';

/** That there is a report, and how much of it is left for the reader to do. */
export function reportLines(
  { words: { reportFiled } }: Language,
  { number, ventureName: venture }: SessionForLetters,
  { openActions }: SessionReader,
): readonly [body: string, actions: string] {
  return [fill(reportFiled.body, { number, venture }), actions(reportFiled, openActions)];
}

function actions(words: Texts['reportFiled'], count: number): string {
  if (count === 0) return words.noActions;
  return count === 1 ? words.oneAction : fill(words.actions, { count });
}

import type { ReactElement } from 'react';
import { fill, type Texts } from '../texts/texts.js';
import { Layout, Paragraph, Press } from './layout.js';
import type { SessionLetterProps } from './session-facts.js';

/** Says that there is a report, never what it says: mail is no place for a venture's confidences (V4). */
export function ReportFiled({ language, session, reader, url }: SessionLetterProps): ReactElement {
  const { common, reportFiled } = language.words;
  const values = { number: session.number, venture: session.ventureName };
  const body = fill(reportFiled.body, values);
  return (
    <Layout language={language} sender={session} title={fill(reportFiled.title, values)} preview={body}>
      <Paragraph>{fill(common.greeting, { name: reader.name })}</Paragraph>
      <Paragraph>{body}</Paragraph>
      <Paragraph>{actions(reportFiled, reader.openActions)}</Paragraph>
      <Press url={url} sender={session}>
        {common.openSession}
      </Press>
      <Paragraph quiet>{fill(common.or, { url })}</Paragraph>
    </Layout>
  );
}

function actions(words: Texts['reportFiled'], count: number): string {
  if (count === 0) return words.noActions;
  return count === 1 ? words.oneAction : fill(words.actions, { count });
}

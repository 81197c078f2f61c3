import type { ReactElement } from 'react';
import { fill } from '../texts/texts.js';
import { PREFERENCES_PLACE } from '../wishes/preferences-place.js';
import { Layout, Paragraph, Press } from './layout.js';
import { reportLines } from './report-lines.js';
import type { SessionLetterProps } from './session-facts.js';

/** Says that there is a report, never what it says: mail is no place for a venture's confidences (V4). */
export function ReportFiled({ language, session, reader, url }: SessionLetterProps): ReactElement {
  const { common, reportFiled } = language.words;
  const values = { number: session.number, venture: session.ventureName };
  const [body, actions] = reportLines(language, session, reader);
  return (
    <Layout
      language={language}
      sender={session}
      title={fill(reportFiled.title, values)}
      preview={body}
      preferencesUrl={PREFERENCES_PLACE}
    >
      <Paragraph>{fill(common.greeting, { name: reader.name })}</Paragraph>
      <Paragraph>{body}</Paragraph>
      <Paragraph>{actions}</Paragraph>
      <Press url={url} sender={session}>
        {common.openSession}
      </Press>
      <Paragraph quiet>{fill(common.or, { url })}</Paragraph>
    </Layout>
  );
}

import type { ReactElement } from 'react';
import { fill } from '../texts/texts.js';
import { FactLine, Facts } from './facts.js';
import { Layout, Paragraph } from './layout.js';
import { SessionFacts, type SessionLetterProps } from './session-facts.js';

export function SessionCancelled(props: SessionLetterProps): ReactElement {
  const { language, session, reader } = props;
  const { common, cancelled } = language.words;
  const title = fill(cancelled.title, { number: session.number, venture: session.ventureName });
  return (
    <Layout language={language} sender={session} title={title} preview={cancelled.body}>
      <Paragraph>{fill(common.greeting, { name: reader.name })}</Paragraph>
      <Paragraph>{cancelled.body}</Paragraph>
      {session.cancelReason && (
        <Facts>
          <FactLine label={cancelled.reason}>{session.cancelReason}</FactLine>
        </Facts>
      )}
      <SessionFacts {...props} />
      <Paragraph quiet>{cancelled.next}</Paragraph>
    </Layout>
  );
}

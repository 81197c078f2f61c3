import type { ReactElement } from 'react';
import { fill } from '../texts/texts.js';
import { FactLine, Facts } from './facts.js';
import { Layout, Paragraph } from './layout.js';
import { SessionFacts, type SessionLetterProps } from './session-facts.js';

export function SessionCancelled(
  props: SessionLetterProps & { readonly news: 'cancelled' | 'withdrawn' },
): ReactElement {
  const { language, session, reader, news } = props;
  const { common, cancelled } = language.words;
  const words = language.words[news];
  const title = fill(words.title, { number: session.number, venture: session.ventureName });
  return (
    <Layout language={language} sender={session} title={title} preview={words.body}>
      <Paragraph>{fill(common.greeting, { name: reader.name })}</Paragraph>
      <Paragraph>{words.body}</Paragraph>
      {news === 'cancelled' && session.cancelReason && (
        <Facts>
          <FactLine label={cancelled.reason}>{session.cancelReason}</FactLine>
        </Facts>
      )}
      <SessionFacts {...props} />
      <Paragraph quiet>{words.next}</Paragraph>
    </Layout>
  );
}

import { pressOf } from '@outrigger/sessions';
import type { ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { hoursOf } from '../texts/times.js';
import { LIGHT } from './colours.js';
import { FactLine, Facts } from './facts.js';
import { Layout, Paragraph, Press, Word } from './layout.js';
import { SessionFacts, type SessionLetterProps } from './session-facts.js';

/** What a calendar is asked, anew or again. */
export type Asking = 'invitation' | 'moved' | 'company';

export function SessionInvitation(props: SessionLetterProps & { readonly news: Asking }): ReactElement {
  const { language, session, reader, url, answerUrl, news } = props;
  const { common, invitation } = language.words;
  const values = { number: session.number, venture: session.ventureName, oneLiner: session.oneLiner };
  return (
    <Layout
      language={language}
      sender={session}
      title={fill(language.words[news].title, values)}
      preview={hoursOf(session.startsAt, session.endsAt, reader.zone, language)}
    >
      <Paragraph>{fill(common.greeting, { name: reader.name })}</Paragraph>
      {news !== 'invitation' && <Paragraph>{language.words[news].body}</Paragraph>}
      {reader.part && <Paragraph>{fill(invitation[reader.part], values)}</Paragraph>}
      <SessionFacts {...props} />
      {answerUrl && <Answers {...props} answerUrl={answerUrl} />}
      <Agenda language={language} items={session.agenda} />
      <Paragraph>
        <Word url={url}>{common.openSession}</Word>
      </Paragraph>
      <Paragraph quiet>{invitation.answer}</Paragraph>
      <Paragraph quiet>{fill(common.or, { url })}</Paragraph>
    </Layout>
  );
}

interface AnswerProps extends Pick<SessionLetterProps, 'language' | 'session'> {
  readonly answerUrl: string;
}

/** For whoever sees no buttons of their calendar: one press, and none of ours on a device that is known (F2). */
function Answers({ language, session, answerUrl }: AnswerProps): ReactElement {
  const { invitation } = language.words;
  const at = (answer: 'yes' | 'maybe' | 'no'): string => `${answerUrl}?c=${pressOf(answer, session.sequence)}`;
  return (
    <>
      <Press url={at('yes')} sender={session}>
        {invitation.yes}
      </Press>
      <Paragraph>
        <Word url={at('maybe')}>{invitation.maybe}</Word> · <Word url={at('no')}>{invitation.no}</Word>
      </Paragraph>
    </>
  );
}

interface AgendaProps {
  readonly language: Language;
  readonly items: readonly { readonly title: string; readonly minutes: number }[];
}

function Agenda({ language: { words }, items }: AgendaProps): ReactElement {
  return (
    <Facts>
      <FactLine label={words.common.agenda}>
        {items.length === 0 && words.invitation.noAgenda}
        {items.map(({ title, minutes }, index) => (
          <div key={`${index} ${title}`}>
            {`${index + 1}. ${title} `}
            <span className="quiet" style={{ color: LIGHT.quiet }}>
              ({fill(words.common.minutes, { minutes })})
            </span>
          </div>
        ))}
      </FactLine>
    </Facts>
  );
}

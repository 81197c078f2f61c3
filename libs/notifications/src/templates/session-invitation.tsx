import type { ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { hoursOf } from '../texts/times.js';
import { LIGHT } from './colours.js';
import { FactLine, Facts } from './facts.js';
import { Layout, Paragraph, Press } from './layout.js';
import { SessionFacts, type SessionLetterProps } from './session-facts.js';

export function SessionInvitation(props: SessionLetterProps): ReactElement {
  const { language, session, reader, url } = props;
  const { common, invitation } = language.words;
  const values = { number: session.number, venture: session.ventureName, oneLiner: session.oneLiner };
  return (
    <Layout
      language={language}
      sender={session}
      title={fill(invitation.title, values)}
      preview={hoursOf(session.startsAt, session.endsAt, reader.zone, language)}
    >
      <Paragraph>{fill(common.greeting, { name: reader.name })}</Paragraph>
      <Paragraph>{fill(invitation[reader.part], values)}</Paragraph>
      <SessionFacts {...props} />
      <Agenda language={language} items={session.agenda} />
      <Press url={url} sender={session}>
        {common.openSession}
      </Press>
      <Paragraph quiet>{invitation.answer}</Paragraph>
      <Paragraph quiet>{fill(common.or, { url })}</Paragraph>
    </Layout>
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

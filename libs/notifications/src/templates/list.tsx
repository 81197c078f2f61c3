import { Heading } from '@react-email/components';
import type { ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { LIGHT } from './colours.js';
import { FactLine, Facts } from './facts.js';
import { Layout, Paragraph, Press, type Sender, Word } from './layout.js';

/** A venture of the list, in its reader's words. */
export interface CardProps {
  readonly ventureName: string;
  /** Stage and sector. */
  readonly kind: string;
  readonly blurb: string;
  readonly wants: string;
  /** Null where nothing speaks for it but that they may choose. */
  readonly why: string | null;
  readonly canLead: boolean;
  /** Where an answer is given; without an answer at its end. */
  readonly url: string;
}

export interface ListProps {
  readonly language: Language;
  readonly sender: Sender;
  readonly title: string;
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly cards: readonly CardProps[];
  readonly noneUrl: string;
  readonly stopUrl: string;
}

/** Ventures that look for mentors: each a card with one button, and the other answers as words beside it (T4, S6). */
export function List(props: ListProps): ReactElement {
  const { language, sender, title, name, paragraphs, cards, noneUrl, stopUrl } = props;
  const { common, list } = language.words;
  return (
    <Layout
      language={language}
      sender={sender}
      title={title}
      preview={cards.map(({ ventureName }) => ventureName).join(', ')}
    >
      <Paragraph>{fill(common.greeting, { name })}</Paragraph>
      {paragraphs.map((text) => (
        <Paragraph key={text}>{text}</Paragraph>
      ))}
      {cards.map((card) => (
        <Card key={card.url + card.ventureName} card={card} {...{ language, sender }} />
      ))}
      <Rule />
      <Paragraph>
        <Word url={`${noneUrl}?c=none`}>{list.none}</Word> · <Word url={`${stopUrl}?c=stop`}>{list.stop}</Word>
      </Paragraph>
      <Paragraph quiet>{list.alone}</Paragraph>
    </Layout>
  );
}

interface OneCard {
  readonly card: CardProps;
  readonly language: Language;
  readonly sender: Sender;
}

function Card({ card, language, sender }: OneCard): ReactElement {
  const { list } = language.words;
  const { ventureName, kind, blurb, wants, why, canLead, url } = card;
  return (
    <>
      <Rule />
      <Heading as="h2" className="text" style={{ color: LIGHT.text, fontSize: '20px', margin: '0 0 4px' }}>
        {ventureName}
      </Heading>
      <Paragraph quiet>{kind}</Paragraph>
      <Paragraph>{blurb}</Paragraph>
      {(wants || why) && (
        <Facts>
          {wants && <FactLine label={list.wants}>{wants}</FactLine>}
          {why && <FactLine label={list.why}>{why}</FactLine>}
        </Facts>
      )}
      <Press url={`${url}?c=yes`} sender={sender}>
        {list.yes}
      </Press>
      <Paragraph>
        {canLead && (
          <>
            <Word url={`${url}?c=lead`}>{list.lead}</Word> ·{' '}
          </>
        )}
        <Word url={`${url}?c=maybe`}>{list.maybe}</Word> · <Word url={`${url}?c=no`}>{list.no}</Word> ·{' '}
        <Word url={`${url}?c=stake`}>{list.stake}</Word>
      </Paragraph>
    </>
  );
}

const Rule = (): ReactElement => (
  <hr style={{ border: 0, borderTop: `1px solid ${LIGHT.line}`, margin: '8px 0 20px' }} />
);

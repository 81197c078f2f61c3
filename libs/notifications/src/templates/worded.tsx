import { Fragment, type ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { Layout, Paragraph, Press, type Sender, Word } from './layout.js';

export interface Button {
  readonly label: string;
  readonly url: string;
  /** What can be pressed instead, drawn as a word below. */
  readonly other?: Omit<Button, 'other'>;
}

export interface WordedProps {
  readonly language: Language;
  readonly sender: Sender;
  readonly title: string;
  /** Each a text of one or more lines, or the button. */
  readonly paragraphs: readonly (string | Button)[];
  /** Null for a letter that nobody can do without. */
  readonly preferencesUrl: string | null;
}

/** A letter in a programme's own words: paragraphs, and at most one place to press. */
export function Worded({ language, sender, title, paragraphs, preferencesUrl }: WordedProps): ReactElement {
  const preview = paragraphs.find((paragraph) => typeof paragraph === 'string') ?? title;
  return (
    <Layout {...{ language, sender, title, preview, preferencesUrl }}>
      {paragraphs.map((paragraph, index) =>
        typeof paragraph === 'string' ? (
          <Paragraph key={index}>{linesOf(paragraph)}</Paragraph>
        ) : (
          <Fragment key={index}>
            <Press url={paragraph.url} sender={sender}>
              {paragraph.label}
            </Press>
            {paragraph.other && (
              <Paragraph>
                <Word url={paragraph.other.url}>{paragraph.other.label}</Word>
              </Paragraph>
            )}
            <Paragraph quiet>{fill(language.words.common.or, { url: paragraph.url })}</Paragraph>
          </Fragment>
        ),
      )}
    </Layout>
  );
}

const linesOf = (text: string): ReactElement[] =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ));

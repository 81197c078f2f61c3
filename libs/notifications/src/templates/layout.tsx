import { Body, Container, Head, Heading, Html, Link, Preview, Section, Text } from '@react-email/components';
import type { ReactElement, ReactNode } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { brand, DARK, LIGHT } from './colours.js';

/** The programme in whose name a letter is written. */
export interface Sender {
  readonly programme: string;
  readonly brandColor: string | null;
}

export interface LayoutProps {
  readonly language: Language;
  readonly sender: Sender;
  readonly title: string;
  /** What a mailbox shows beside the subject. */
  readonly preview: string;
  /** Where its reader chooses which letters they get; without it the letter is one that nobody can do without. */
  readonly preferencesUrl?: string | null;
  readonly children: ReactNode;
}

const FONT = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif`;

const DARK_MODE = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page, .page > table > tbody > tr > td { background-color: ${DARK.page} !important; }
  .card { background-color: ${DARK.card} !important; border-color: ${DARK.line} !important; }
  .text { color: ${DARK.text} !important; }
  .quiet { color: ${DARK.quiet} !important; }
  .link { color: ${DARK.link} !important; }
}`;

/** What all letters share: language, title, the programme's colour, one column, light and dark. */
export function Layout({ language, sender, title, preview, preferencesUrl, children }: LayoutProps): ReactElement {
  return (
    <Html lang={language.locale} dir={language.direction}>
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>{DARK_MODE}</style>
      </Head>
      <Body className="page" style={{ backgroundColor: LIGHT.page, fontFamily: FONT, margin: 0, padding: '24px 12px' }}>
        <Preview>{preview}</Preview>
        <Container className="card" style={CARD}>
          <Section style={{ backgroundColor: brand(sender.brandColor).ground, height: '6px', lineHeight: '6px' }} />
          <Section style={{ padding: '24px 24px 8px' }}>
            <Paragraph quiet>{sender.programme}</Paragraph>
            <Heading as="h1" className="text" style={{ color: LIGHT.text, fontSize: '24px', margin: '0 0 16px' }}>
              {title}
            </Heading>
            {children}
          </Section>
        </Container>
        <Container style={{ maxWidth: '560px', padding: '12px 24px' }}>
          <Paragraph quiet>{fill(language.words.common.footer, { programme: sender.programme })}</Paragraph>
          {preferencesUrl && (
            <Paragraph quiet>
              <Word url={preferencesUrl}>{language.words.common.preferences}</Word>
            </Paragraph>
          )}
        </Container>
      </Body>
    </Html>
  );
}

const CARD = {
  backgroundColor: LIGHT.card,
  border: `1px solid ${LIGHT.line}`,
  borderRadius: '8px',
  maxWidth: '560px',
  overflow: 'hidden',
};

export function Paragraph({ quiet = false, children }: { quiet?: boolean; children: ReactNode }): ReactElement {
  const look = quiet ? { color: LIGHT.quiet, fontSize: '14px' } : { color: LIGHT.text, fontSize: '16px' };
  const style = { ...look, lineHeight: '1.5', margin: '0 0 16px', overflowWrap: 'anywhere' } as const;
  return (
    <Text className={quiet ? 'quiet' : 'text'} style={style}>
      {children}
    </Text>
  );
}

/** One press. A table with a coloured cell, because classic Outlook paints nothing else as a button. */
export function Press({ url, sender, children }: { url: string; sender: Sender; children: ReactNode }): ReactElement {
  const { ground, text } = brand(sender.brandColor);
  return (
    <table role="presentation" cellPadding={0} cellSpacing={0} style={{ margin: '8px 0 24px' }}>
      <tbody>
        <tr>
          <td style={{ backgroundColor: ground, borderRadius: '6px', padding: '12px 24px' }}>
            <Link href={url} style={{ color: text, fontSize: '16px', fontWeight: 600, textDecoration: 'none' }}>
              {children}
            </Link>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** A lesser answer, as a word beside the buttons. */
export const Word = ({ url, children }: { readonly url: string; readonly children: string }): ReactElement => (
  <Link href={url} className="link" style={{ color: LIGHT.link, textDecoration: 'underline', whiteSpace: 'nowrap' }}>
    {children}
  </Link>
);

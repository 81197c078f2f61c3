import type { ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { dayOf } from '../texts/times.js';
import { Layout, Paragraph, Press, type Sender } from './layout.js';

export interface WarrantRequestProps {
  readonly language: Language;
  readonly sender: Sender;
  readonly name: string;
  readonly url: string;
  /** The end of the warrant that is to be renewed; null for a first one. */
  readonly expiresOn: string | null;
}

/** Asks a mentor to sign, once a year or for the first time (C2). */
export function WarrantRequest({ language, sender, name, url, expiresOn }: WarrantRequestProps): ReactElement {
  const { common, warrant } = language.words;
  const body = expiresOn
    ? fill(warrant.renew, {
        programme: sender.programme,
        day: dayOf(new Date(`${expiresOn}T12:00:00Z`), 'UTC', language),
      })
    : fill(warrant.first, { programme: sender.programme });
  return (
    <Layout language={language} sender={sender} title={warrant.title} preview={body}>
      <Paragraph>{fill(common.greeting, { name })}</Paragraph>
      <Paragraph>{body}</Paragraph>
      <Press url={url} sender={sender}>
        {warrant.press}
      </Press>
      <Paragraph quiet>{warrant.alone}</Paragraph>
      <Paragraph quiet>{fill(common.or, { url })}</Paragraph>
    </Layout>
  );
}

import { Heading } from '@react-email/components';
import { Fragment, type ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { PREFERENCES_PLACE } from '../wishes/preferences-place.js';
import type { Topic } from '../wording/topic.policy.js';
import { LIGHT } from './colours.js';
import type { Gist } from './gist.js';
import { Layout, Paragraph, type Sender, Word } from './layout.js';

/** One letter of a digest. */
export interface DigestItem {
  readonly id: string;
  readonly subject: string;
  readonly gist: Gist;
}

/** What belongs together. */
export interface DigestGroup {
  readonly topic: Topic;
  readonly items: readonly DigestItem[];
}

export interface DigestProps {
  readonly language: Language;
  readonly sender: Sender;
  readonly name: string;
  readonly title: string;
  readonly groups: readonly DigestGroup[];
}

/** What could wait, in one letter: grouped, each with its own place to press. */
export function Digest({ language, sender, name, title, groups }: DigestProps): ReactElement {
  const { common, digest } = language.words;
  const preview = groups.flatMap(({ items }) => items.map(({ subject }) => subject)).join(' · ');
  return (
    <Layout {...{ language, sender, title, preview }} preferencesUrl={PREFERENCES_PLACE}>
      <Paragraph>{fill(common.greeting, { name })}</Paragraph>
      <Paragraph>{digest.lead}</Paragraph>
      {groups.map(({ topic, items }) => (
        <Fragment key={topic}>
          <hr style={{ border: 0, borderTop: `1px solid ${LIGHT.line}`, margin: '8px 0 20px' }} />
          <Heading as="h2" className="text" style={{ color: LIGHT.text, fontSize: '20px', margin: '0 0 12px' }}>
            {digest.topic[topic]}
          </Heading>
          {items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
        </Fragment>
      ))}
    </Layout>
  );
}

function Item({ item: { subject, gist } }: { readonly item: DigestItem }): ReactElement {
  return (
    <>
      <Heading as="h3" className="text" style={{ color: LIGHT.text, fontSize: '16px', margin: '0 0 4px' }}>
        {subject}
      </Heading>
      {gist.paragraphs.map((paragraph) => (
        <Paragraph key={paragraph}>{paragraph}</Paragraph>
      ))}
      {gist.button && (
        <Paragraph>
          <Word url={gist.button.url}>{gist.button.label}</Word>
        </Paragraph>
      )}
    </>
  );
}

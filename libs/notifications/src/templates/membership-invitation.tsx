import type { ReactElement } from 'react';
import { fill, type Language } from '../texts/texts.js';
import { dayOf } from '../texts/times.js';
import { Layout, Paragraph, Press, type Sender } from './layout.js';

export interface MembershipInvitationProps {
  readonly language: Language;
  readonly sender: Sender;
  readonly name: string;
  readonly url: string;
  readonly expiresAt: Date;
  readonly zone: string;
}

export function MembershipInvitation(props: MembershipInvitationProps): ReactElement {
  const { language, sender, name, url, expiresAt, zone } = props;
  const { common, membership } = language.words;
  const body = fill(membership.body, { programme: sender.programme });
  return (
    <Layout
      language={language}
      sender={sender}
      title={fill(membership.title, { programme: sender.programme })}
      preview={body}
    >
      <Paragraph>{fill(common.greeting, { name })}</Paragraph>
      <Paragraph>{body}</Paragraph>
      <Press url={url} sender={sender}>
        {membership.accept}
      </Press>
      <Paragraph quiet>{fill(membership.expires, { day: dayOf(expiresAt, zone, language) })}</Paragraph>
      <Paragraph quiet>{fill(common.or, { url })}</Paragraph>
      <Paragraph quiet>{membership.ignore}</Paragraph>
    </Layout>
  );
}

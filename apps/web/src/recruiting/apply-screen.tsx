import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentorFormDocument } from '../gql/graphql';
import { openQuestion } from '../graph/open-question';
import { ApplyForm } from './apply-form';
import { OpenPage } from './open-page';

interface ApplyScreenProps {
  readonly programme: string;
  /** Of a nomination's link; it stands in the fragment, which no server or log ever sees. */
  readonly token: string | null;
}

interface Sent {
  readonly name: string;
  readonly email: string;
}

/** The open application form of a programme (C1). */
export function ApplyScreen({ programme, token }: ApplyScreenProps) {
  const { t } = useTranslation('recruiting');
  const { data } = useSuspenseQuery(openQuestion(MentorFormDocument, { programme, token }));
  const [sent, setSent] = useState<Sent | null>(null);
  const form = data.mentorForm;
  if (!form) return <OpenPage title={t('apply.closedTitle')} lead={t('apply.closed')} />;
  const door = { programme: form.programme, brandColor: form.brandColor };
  if (sent) {
    const lead = t('apply.done', { programme: form.programme, email: sent.email });
    return <OpenPage {...door} title={t('apply.doneTitle', { name: sent.name })} lead={lead} />;
  }
  return (
    <OpenPage {...door} title={t('apply.title', { programme: form.programme })} lead={t('apply.lead')}>
      <ApplyForm asked={form} programme={programme} token={token} onSent={setSent} />
    </OpenPage>
  );
}

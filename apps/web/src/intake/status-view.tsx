import { Alert, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MyApplicationQuery } from '../gql/graphql';
import { Answers } from '../evaluation/answers';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { StatusBadge } from '../kit/status-badge';
import { showInstant } from '../texts/dates';

type Mine = NonNullable<MyApplicationQuery['application']>;

/** What has become of an application, for its founder, with everything that was handed in. */
export function StatusView({ application }: { readonly application: Mine }) {
  const { t } = useTranslation('intake');
  const { venture, submittedAt, signedName, releaseText, intake, answers } = application;
  const at = showInstant(submittedAt ?? application.savedAt);
  return (
    <Page
      title={venture?.name ?? application.ventureName ?? t('draft.title')}
      lead={intake.name}
      deeds={venture && <StatusBadge state={venture.status} />}
    >
      <Alert role="note" color="green" icon={<IconCheck aria-hidden />} title={t('status.title', { at })}>
        {t(venture?.status === 'submitted' ? 'status.waiting' : 'status.onItsWay')}
      </Alert>
      <Section title={t('status.told')}>
        <Answers answers={answers} />
      </Section>
      <Section title={t('status.signed', { name: signedName ?? '' })}>
        <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-wrap' }}>
          {releaseText}
        </Text>
      </Section>
    </Page>
  );
}

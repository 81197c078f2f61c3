import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/section';
import { useHere, useWords } from '../shell/me';
import { showInstant } from '../texts/dates';
import { ReportForm } from './report-form';
import type { Session } from './session-screen';

/** S3: one report by the lead, or the office for the lead; with it the session was held. */
export function ReportSection({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { me, may } = useHere();
  const { report, status, startsAt, attendees } = session;
  if (report)
    return (
      <Section title={t('report.title')}>
        <Report report={report} />
      </Section>
    );
  const started = startsAt !== null && startsAt !== undefined && new Date(startsAt) <= new Date();
  const leads = attendees.some(({ membershipId, part }) => part === 'lead' && membershipId === me.membership?.id);
  if (status !== 'confirmed' || !started || !may('reports.file') || !(leads || may('sessions.confirm'))) return null;
  return (
    <Section title={t('report.file')}>
      <ReportForm session={session} />
    </Section>
  );
}

function Report({ report }: { readonly report: NonNullable<Session['report']> }) {
  const { t } = useTranslation('sessions');
  const { topicOf } = useWords();
  const { summary, topics, filedBy, filedAt, exceptionReason } = report;
  return (
    <Stack gap="sm">
      <Text className="break-words" style={{ whiteSpace: 'pre-line' }} maw={720}>
        {summary}
      </Text>
      <List size="sm">
        {topics.map(({ id, topic, minutes }) => (
          <List.Item key={id}>
            {topicOf(topic)}, {t('minutes', { count: minutes })}
          </List.Item>
        ))}
      </List>
      {exceptionReason && <Text size="sm">{t('report.below', { reason: exceptionReason })}</Text>}
      <Text size="sm" c="dimmed">
        {t('report.filed', { name: filedBy ?? t('report.office'), when: showInstant(filedAt) })}
      </Text>
    </Stack>
  );
}

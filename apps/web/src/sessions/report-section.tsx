import { List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '../kit/section';
import { useHere, useWords } from '../shell/me';
import { showInstant } from '../texts/dates';
import { Choices } from './choices';
import { ReportForm } from './report-form';
import { hasBegun, usePart } from './seat-of';
import type { Session } from './session-screen';

/** S3: one report by the lead, or the office for the lead; with it the session was held. */
export function ReportSection({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { may } = useHere();
  const leads = usePart(session) === 'lead';
  const { report, status } = session;
  if (report)
    return (
      <Section title={t('report.title')}>
        <Report session={session} report={report} />
      </Section>
    );
  if (status !== 'confirmed' || !hasBegun(session) || !may('reports.file') || !(leads || may('sessions.confirm')))
    return null;
  return (
    <Section title={t('report.file')}>
      <ReportForm session={session} />
    </Section>
  );
}

interface ReportProps {
  readonly session: Session;
  readonly report: NonNullable<Session['report']>;
}

function Report({ session, report }: ReportProps) {
  const { t } = useTranslation('sessions');
  const { topicOf } = useWords();
  const isFounder = usePart(session) === 'founder';
  const { summary, topics, choices, filedBy, filedAt, exceptionReason } = report;
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
      {choices.length > 0 && <Choices choices={choices} decides={isFounder} />}
      {exceptionReason && <Text size="sm">{t('report.below', { reason: exceptionReason })}</Text>}
      <Text size="sm" c="dimmed">
        {t('report.filed', { name: filedBy ?? t('report.office'), when: showInstant(filedAt) })}
      </Text>
    </Stack>
  );
}

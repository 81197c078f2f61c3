import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MentorAttendanceDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';

/** C4: how often a mentor came to the monthly meeting; between them and the office. */
export function AttendanceSection({ mentorId }: { readonly mentorId: string }) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MentorAttendanceDocument, { id: mentorId }));
  const {
    meetingsAttended: came,
    meetingsCounted: counted,
    missedInARow,
    lastMeetingAt,
    meetingsToAttend: asked,
  } = data.mentor ?? {};
  const missed = missedInARow ?? 0;
  return (
    <Section title={t('attendance.title')}>
      <Text>{counted ? t('attendance.came', { came, counted, asked }) : t('attendance.none')}</Text>
      <Text size="sm" c="dimmed">
        {[
          lastMeetingAt
            ? t('attendance.last', { distance: showDistance(lastMeetingAt) })
            : counted && t('attendance.never'),
          missed > 1 && t('attendance.missed', { count: missed }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
    </Section>
  );
}

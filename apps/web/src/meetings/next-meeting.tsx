import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NextMeetingDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { Rsvp } from './rsvp';

/** On a mentor's first screen: the next evening, and whether they come; nothing where none is planned. */
export function NextMeeting() {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, NextMeetingDocument, {}));
  const [meeting] = data.mentorMeetings.items.filter(({ status }) => status === 'invited');
  if (!meeting) return null;
  const { id, startsAt, zone, place, items } = meeting;
  return (
    <Section
      title={t('rsvp.title')}
      deeds={
        <Link to="/p/$slug/meetings/$id" params={{ slug, id }}>
          {t('open')}
        </Link>
      }
    >
      <Stack gap={4}>
        <TimeOf instant={startsAt} zone={zone} />
        {place && (
          <Text size="sm" className="break-words">
            {place}
          </Text>
        )}
        {items.length > 0 && (
          <Text size="sm" c="dimmed" className="break-words">
            {t('rsvp.evening', { points: items.map(({ title }) => title).join('; ') })}
          </Text>
        )}
      </Stack>
      <Rsvp meeting={meeting} />
    </Section>
  );
}

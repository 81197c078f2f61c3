import { Anchor, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type MeetingLineFragment, MeetingsDocument, PastMeetingsDocument } from '../gql/graphql';
import { listing, question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { AttendanceSection } from './attendance-section';
import { useMeetingName } from './meeting-name';
import { Rsvp } from './rsvp';

/** A mentor's evenings: to say whether they come, and to read what they missed. */
export function MyMeetings() {
  const { t } = useTranslation('meetings');
  const { slug, me } = useHere();
  const { data } = useSuspenseQuery(question(slug, MeetingsDocument, {}));
  const nameOf = useMeetingName();
  const { items } = data.mentorMeetings;
  const link = (meeting: MeetingLineFragment) => (
    <Anchor renderRoot={(props) => <Link to="/p/$slug/meetings/$id" params={{ slug, id: meeting.id }} {...props} />}>
      {nameOf(meeting)}
    </Anchor>
  );
  return (
    <Page title={t('title')}>
      <Section title={t('coming')}>
        {items.length === 0 && <Empty says={t('rsvp.noNext')} />}
        <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
          {items.map((meeting) => (
            <Stack component="li" key={meeting.id} gap={6}>
              {link(meeting)}
              <TimeOf instant={meeting.startsAt} zone={meeting.zone} />
              <Text size="sm" className="break-words">
                {meeting.place}
              </Text>
              <Rsvp meeting={meeting} />
            </Stack>
          ))}
        </Stack>
      </Section>
      <Section title={t('past')}>
        <Listing
          name={t('past')}
          query={listing(slug, PastMeetingsDocument, {}, ({ mentorMeetings }) => mentorMeetings)}
          columns={[
            { key: 'meeting', label: t('column.meeting'), show: link },
            { key: 'mine', label: t('column.mine'), show: (meeting) => <Rsvp meeting={meeting} /> },
          ]}
          empty={<Empty says={t('noPast')} />}
        />
      </Section>
      {me.membership?.mentor && <AttendanceSection mentorId={me.membership.mentor.id} />}
    </Page>
  );
}

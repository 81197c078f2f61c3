import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type MeetingLineFragment, PastMeetingsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { MeetingBadge } from './meeting-lines';
import { useMeetingName } from './meeting-name';

/** Evenings that are over, and how many came. */
export function PastMeetings() {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const nameOf = useMeetingName();
  const columns: readonly Column<MeetingLineFragment>[] = [
    {
      key: 'meeting',
      label: t('column.meeting'),
      show: (meeting) => (
        <Anchor
          renderRoot={(props) => <Link to="/p/$slug/meetings/$id" params={{ slug, id: meeting.id }} {...props} />}
        >
          {nameOf(meeting)}
        </Anchor>
      ),
    },
    {
      key: 'came',
      label: t('column.came'),
      show: ({ status, present, expected }) => (status === 'cancelled' ? '' : t('door.present', { present, expected })),
    },
    { key: 'state', label: t('column.state'), show: ({ status }) => <MeetingBadge status={status} /> },
  ];
  return (
    <Section title={t('past')}>
      <Listing
        name={t('past')}
        query={listing(slug, PastMeetingsDocument, {}, ({ mentorMeetings }) => mentorMeetings)}
        columns={columns}
        empty={<Empty says={t('noPast')} />}
      />
    </Section>
  );
}

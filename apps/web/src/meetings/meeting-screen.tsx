import { Alert, Grid, Group, Stack } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { MeetingDocument, type WholeMeetingFragment } from '../gql/graphql';
import { MeetingChangedDocument } from '../gql/live/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useLive } from '../graph/use-live';
import { Page } from '../kit/page';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { AnswersSection } from './answers-section';
import { DecisionsSection } from './decisions-section';
import { GuestsSection } from './guests-section';
import { MaterialsSection } from './materials-section';
import { MeetingDeeds } from './meeting-deeds';
import { MeetingBadge } from './meeting-lines';
import { useMeetingName } from './meeting-name';
import { MinutesSection } from './minutes-section';
import { ProgrammeSection } from './programme-section';
import { Rsvp } from './rsvp';

/** One evening: planned by the office, answered and read by mentors. */
export function MeetingScreen() {
  const { slug, may } = useHere();
  const { id } = useParams({ from: '/p/$slug/meetings/$id' });
  const { data } = useSuspenseQuery(question(slug, MeetingDocument, { id }));
  const meeting = found(data.mentorMeeting);
  const nameOf = useMeetingName();
  const runs = may('meetings.run');
  return (
    <Page
      title={nameOf(meeting)}
      lead={<When meeting={meeting} />}
      deeds={runs ? <MeetingDeeds meeting={meeting} /> : <Rsvp meeting={meeting} />}
    >
      {meeting.cancelReason && <Alert color="red">{meeting.cancelReason}</Alert>}
      {runs ? <Office meeting={meeting} /> : <Mentor meeting={meeting} />}
    </Page>
  );
}

function When({ meeting: { startsAt, zone, place, status } }: { readonly meeting: WholeMeetingFragment }) {
  return (
    <Group gap="sm">
      <TimeOf instant={startsAt} zone={zone} />
      {place}
      <MeetingBadge status={status} />
    </Group>
  );
}

/** What comes first depends on whether the evening is still ahead. */
function Office({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { slug } = useHere();
  const client = useQueryClient();
  useLive(slug, MeetingChangedDocument, { meetingId: meeting.id }, () => {
    void client.invalidateQueries({ queryKey: [slug, MeetingDocument.__meta__?.['hash']] });
  });
  const hasBegun = new Date(meeting.startsAt) <= new Date();
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Stack gap="md">
          {hasBegun && <MinutesSection meeting={meeting} />}
          {hasBegun && <DecisionsSection meeting={meeting} />}
          <ProgrammeSection meeting={meeting} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="md">
          <AnswersSection meeting={meeting} />
          <GuestsSection meeting={meeting} />
          <MaterialsSection meeting={meeting} />
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

function Mentor({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  return (
    <>
      <ProgrammeSection meeting={meeting} />
      <MaterialsSection meeting={meeting} />
      {new Date(meeting.startsAt) <= new Date() && <MinutesSection meeting={meeting} />}
    </>
  );
}

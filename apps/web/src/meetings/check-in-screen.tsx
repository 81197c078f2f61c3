import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useFullscreenDocument } from '@mantine/hooks';
import { IconArrowLeft, IconMaximize } from '@tabler/icons-react';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingDocument } from '../gql/graphql';
import { MeetingChangedDocument } from '../gql/live/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useLive } from '../graph/use-live';
import { useHere } from '../shell/me';
import { ArrivalList } from './arrival-list';
import { DoorCode } from './door-code';
import { doorOf } from './door-state';
import { JustArrived } from './just-arrived';
import { useMeetingName } from './meeting-name';

/** In case a socket was lost: nobody at the door looks at an old count for longer. */
const ASK_AGAIN_MS = 15_000;

/** The screen at the door (F8): a code for phones on one side, the list for the office on the other. */
export function CheckInScreen() {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/meetings_/$id/check-in' });
  const client = useQueryClient();
  const asked = question(slug, MeetingDocument, { id });
  const { data } = useSuspenseQuery({ ...asked, refetchInterval: ASK_AGAIN_MS });
  useLive(slug, MeetingChangedDocument, { meetingId: id }, () => {
    void client.invalidateQueries({ queryKey: asked.queryKey });
  });
  const meeting = found(data.mentorMeeting);
  const nameOf = useMeetingName();
  const { present, expected } = meeting;
  useEffect(() => {
    document.title = `${t('door.title')} · Outrigger`;
  }, [t]);
  return (
    <Stack gap="md" p={{ base: 'sm', sm: 'lg' }}>
      <Group justify="space-between">
        <Title order={1}>{`${t('door.title')}: ${nameOf(meeting)}`}</Title>
        <Group gap="xs">
          <WholeScreen />
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden />}
            renderRoot={(props) => <Link to="/p/$slug/meetings/$id" params={{ slug, id }} {...props} />}
          >
            {t('door.leave')}
          </Button>
        </Group>
      </Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <Stack gap="md" align="center">
          <DoorCode meetingId={id} state={doorOf(meeting)} />
          <Text fz={40} fw={700} role="status" ta="center">
            {t('door.present', { present, expected: Math.max(expected, present) })}
          </Text>
          <JustArrived meeting={meeting} />
        </Stack>
        <ArrivalList meeting={meeting} />
      </SimpleGrid>
    </Stack>
  );
}

function WholeScreen() {
  const { t } = useTranslation('meetings');
  const { toggle, fullscreen } = useFullscreenDocument();
  if (fullscreen || !document.fullscreenEnabled) return null;
  return (
    <Button variant="default" leftSection={<IconMaximize size={16} aria-hidden />} onClick={() => void toggle()}>
      {t('door.whole')}
    </Button>
  );
}

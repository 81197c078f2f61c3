import { Badge, Box, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MeetingLineFragment, MeetingStatus } from '../gql/graphql';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { useMeetingName } from './meeting-name';

const COLOURS: Readonly<Record<MeetingStatus, string>> = {
  planned: 'violet',
  invited: 'green',
  held: 'teal',
  cancelled: 'red',
};

export function MeetingBadge({ status }: { readonly status: MeetingStatus }) {
  const { t } = useTranslation('meetings');
  return <Badge color={COLOURS[status]}>{t(`status.${status}`)}</Badge>;
}

/** Meetings to come, each with who is expected and the way to it. */
export function MeetingLines({ meetings }: { readonly meetings: readonly MeetingLineFragment[] }) {
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {meetings.map((meeting) => (
        <MeetingLine key={meeting.id} meeting={meeting} />
      ))}
    </Stack>
  );
}

function MeetingLine({ meeting }: { readonly meeting: MeetingLineFragment }) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const nameOf = useMeetingName();
  const { id, status, startsAt, zone, place, isUsual, yes, invited, items } = meeting;
  const name = nameOf(meeting);
  const said = [
    place,
    status === 'planned' && t(isUsual ? 'usual' : 'ownDate'),
    status === 'invited' && t('answers.yesOf', { yes, invited }),
    items.map(({ title }) => title).join('; '),
  ];
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="sm">
      <Box miw={0}>
        <Group gap="xs">
          <Text fw={600} className="break-words">
            {name}
          </Text>
          <MeetingBadge status={status} />
        </Group>
        <TimeOf instant={startsAt} zone={zone} />
        <Text size="sm" c="dimmed" lineClamp={2} className="break-words">
          {said.filter(Boolean).join(' · ')}
        </Text>
      </Box>
      <Button
        size="compact-md"
        variant="light"
        aria-label={`${t('open')}: ${name}`}
        style={{ flexShrink: 0 }}
        renderRoot={(props) => <Link to="/p/$slug/meetings/$id" params={{ slug, id }} {...props} />}
      >
        {t('open')}
      </Button>
    </Group>
  );
}

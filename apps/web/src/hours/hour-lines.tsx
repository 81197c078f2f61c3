import { Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HourLineFragment } from '../gql/graphql';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { HourBadge } from './hour-badge';

/** Booked hours, each leading to its page. */
export function HourLines({ hours }: { readonly hours: readonly HourLineFragment[] }) {
  const { slug } = useHere();
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {hours.map((hour) => (
        <Group key={hour.id} component="li" justify="space-between" gap="xs">
          <div>
            <Link to="/p/$slug/hours/$id" params={{ slug, id: hour.id }} className="row-link">
              {hour.mentorName}
            </Link>
            <TimeOf instant={hour.startsAt} zone={hour.zone} />
            <Text size="sm" c="dimmed" className="break-words">
              {hour.place}
            </Text>
          </div>
          <HourBadge hour={hour} />
        </Group>
      ))}
    </Stack>
  );
}

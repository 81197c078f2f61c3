import { Box, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionStatus } from '../gql/graphql';
import { StatusBadge } from '../kit/status-badge';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';

export interface SessionLine {
  readonly id: string;
  readonly number: number;
  readonly status: SessionStatus;
  readonly startsAt?: string | null;
  readonly zone: string;
  /** Absent where the venture is the page's own. */
  readonly venture?: { readonly name: string } | null;
}

/** A few sessions, a line each. */
export function SessionLines({ sessions }: { readonly sessions: readonly SessionLine[] }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  return (
    <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {sessions.map(({ id, number, venture, startsAt, zone, status }) => (
        <Group component="li" key={id} justify="space-between" gap="sm">
          <Box style={{ flex: '1 1 180px' }}>
            <Link to="/p/$slug/sessions/$id" params={{ slug, id }} className="row-link">
              {venture ? t('name', { venture: venture.name, number }) : t('number', { number })}
            </Link>
            {startsAt ? (
              <TimeOf instant={startsAt} zone={zone} />
            ) : (
              <Text size="sm" c="dimmed">
                {t('noTime')}
              </Text>
            )}
          </Box>
          <StatusBadge state={status} />
        </Group>
      ))}
    </Stack>
  );
}

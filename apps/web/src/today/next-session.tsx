import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MySessionFragment } from '../gql/graphql';
import { StatusBadge } from '../kit/status-badge';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';

interface NextSessionProps {
  readonly session: MySessionFragment;
  /** Its agenda stands on this screen already. */
  readonly isHere?: boolean;
}

export function NextSession({ session, isHere = false }: NextSessionProps) {
  const { t } = useTranslation('today');
  const { t: words } = useTranslation('sessions');
  const { slug, may } = useHere();
  const { id, venture, number, startsAt, zone, place, status, agenda, agendaLocked, attendees } = session;
  const writes = may('agenda.write') && !agendaLocked;
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Text fw={650} size="lg">
          {words('name', { venture: venture?.name ?? '', number })}
        </Text>
        <StatusBadge state={status} />
      </Group>
      <Box>
        {startsAt && (
          <Text c="dimmed" size="sm">
            {showDistance(startsAt)}
          </Text>
        )}
        {startsAt ? <TimeOf instant={startsAt} zone={zone} /> : <Text size="sm">{t('officeFinds')}</Text>}
        {place && (
          <Text size="sm" className="break-words">
            {place}
          </Text>
        )}
      </Box>
      {!isHere &&
        (agenda.length > 0 ? (
          <Stack component="ol" gap={4} m={0} ps="lg">
            {agenda.map(({ id: key, title }) => (
              <Text component="li" key={key} className="break-words">
                {title}
              </Text>
            ))}
          </Stack>
        ) : (
          <Text>{writes ? words('agenda.ask') : words('agenda.none')}</Text>
        ))}
      <Text size="sm" c="dimmed">
        {attendees
          .map(({ name, part }) => (part === 'founder' ? name : `${name} (${words(`part.${part}`)})`))
          .join(', ')}
      </Text>
      <Group>
        <Button renderRoot={(props) => <Link to="/p/$slug/sessions/$id" params={{ slug, id }} {...props} />}>
          {writes && !isHere ? t(agenda.length > 0 ? 'deed.agendaEdit' : 'deed.agendaWrite') : t('deed.open')}
        </Button>
      </Group>
    </Stack>
  );
}

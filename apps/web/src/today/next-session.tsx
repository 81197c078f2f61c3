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
      {!isHere && <Agenda agenda={agenda} writes={writes} />}
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

interface AgendaProps {
  readonly agenda: MySessionFragment['agenda'];
  /** Whether the reader may still write it. */
  readonly writes: boolean;
}

function Agenda({ agenda, writes }: AgendaProps) {
  const { t } = useTranslation('sessions');
  if (agenda.length === 0) return <Text>{t(writes ? 'agenda.ask' : 'agenda.none')}</Text>;
  return (
    <Stack component="ol" gap={4} m={0} ps="lg">
      {agenda.map(({ id, title }) => (
        <Text component="li" key={id} className="break-words">
          {title}
        </Text>
      ))}
    </Stack>
  );
}

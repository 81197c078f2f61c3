import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PlacesQuery, RetireRoomDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { RoomDialog } from './room-dialog';

export type Room = PlacesQuery['rooms'][number];

export function Rooms({ rooms }: { readonly rooms: readonly Room[] }) {
  const { t } = useTranslation('availability');
  const [editing, setEditing] = useState<Room | 'new' | null>(null);
  return (
    <Section
      title={t('rooms.title')}
      deeds={
        <Button size="sm" variant={rooms.length === 0 ? 'filled' : 'default'} onClick={() => setEditing('new')}>
          {t('rooms.add')}
        </Button>
      }
    >
      {rooms.length === 0 && <Empty says={t('rooms.none')} />}
      {rooms.length > 0 && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {rooms.map((room) => (
            <RoomLine key={room.id} room={room} onEdit={() => setEditing(room)} />
          ))}
        </Stack>
      )}
      {editing && <RoomDialog room={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

function RoomLine({ room, onEdit }: { readonly room: Room; readonly onEdit: () => void }) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(RetireRoomDocument);
  const { id, name, seats, link } = room;
  const isRetired = Boolean(room.retiredAt);
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Stack gap={0} style={{ flex: '1 1 200px' }}>
          <Group gap="xs">
            <Text fw={600} className="break-words">
              {name}
            </Text>
            {isRetired && (
              <Badge variant="light" color="gray">
                {t('rooms.retired')}
              </Badge>
            )}
          </Group>
          <Text size="sm" c="dimmed" className="break-words">
            {[seats && t('rooms.seats', { count: seats }), link].filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button size="sm" variant="default" aria-label={t('rooms.editNamed', { name })} onClick={onEdit}>
            {t('rooms.edit')}
          </Button>
          <Button size="sm" variant="default" loading={busy} onClick={() => void run({ id, isRetired: !isRetired })}>
            {isRetired ? t('rooms.offer') : t('rooms.retire')}
          </Button>
        </Group>
      </Group>
      <Refusals refusals={refusals} />
    </li>
  );
}

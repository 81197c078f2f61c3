import { Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import {
  AddMeetingGuestDocument,
  type MeetingGuestFragment,
  RemoveMeetingGuestDocument,
  type WholeMeetingFragment,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { GuestDialog } from './guest-dialog';

/** People from outside whom somebody brings along. */
export function GuestsSection({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const [adding, { open, close }] = useDisclosure(false);
  const isOpen = meeting.status !== 'cancelled' && new Date(meeting.endsAt) > new Date();
  return (
    <Section
      title={t('guests.title')}
      deeds={
        isOpen && (
          <Button size="sm" variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
            {t('guests.add')}
          </Button>
        )
      }
    >
      {meeting.guests.length === 0 && <Empty says={t('guests.none')} />}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {meeting.guests.map((guest) => (
          <Guest key={guest.id} guest={guest} isOpen={isOpen} />
        ))}
      </Stack>
      {adding && (
        <GuestDialog
          meetingId={meeting.id}
          document={AddMeetingGuestDocument}
          title={t('guests.add')}
          done={(name) => t('guests.added', { name })}
          onClose={close}
        />
      )}
    </Section>
  );
}

function Guest({ guest, isOpen }: { readonly guest: MeetingGuestFragment; readonly isOpen: boolean }) {
  const { t } = useTranslation('meetings');
  const { run, refusals } = useDeed(RemoveMeetingGuestDocument);
  const { id, name, email, broughtByName, attendedAt } = guest;
  const remove = async (): Promise<void> => {
    if (await run({ input: { guestId: id } })) notifications.show({ message: t('guests.removed', { name }) });
  };
  const said = [email, broughtByName && t('guests.broughtBy', { name: broughtByName }), attendedAt && t('door.isHere')];
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <div style={{ minWidth: 0 }}>
          <Text className="break-words">{name}</Text>
          <Text size="sm" c="dimmed" className="break-words">
            {said.filter(Boolean).join(' · ')}
          </Text>
        </div>
        {isOpen && !attendedAt && (
          <CloseButton aria-label={t('guests.remove', { name })} onClick={() => void remove()} />
        )}
      </Group>
      <Refusals refusals={refusals} />
    </li>
  );
}

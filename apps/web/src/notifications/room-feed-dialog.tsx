import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenFeedDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

/** Which room a calendar is of. */
export function RoomFeedDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('mail');
  const { run, refusals, busy } = useDeed(OpenFeedDocument);
  const [room, setRoom] = useState('');
  const make = async (): Promise<void> => {
    if (await run({ input: { kind: 'room', room: room.trim() || null } })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('feed.makeRoom')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Stack>
          <Refusals refusals={refusals} />
          <TextInput
            data-autofocus
            label={t('feed.room')}
            description={t('feed.roomHelp')}
            value={room}
            onChange={(event) => setRoom(event.currentTarget.value)}
            maxLength={200}
            required
          />
          <Button type="submit" loading={busy}>
            {t('feed.makeIt')}
          </Button>
        </Stack>
      </form>
    </Modal>
  );
}

import { Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { AddRoomDocument, ChangeRoomDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { Room } from './rooms';

interface RoomDialogProps {
  /** Null for a new one. */
  readonly room: Room | null;
  readonly onClose: () => void;
}

export function RoomDialog({ room, onClose }: RoomDialogProps) {
  const { t } = useTranslation('availability');
  const add = useDeed(AddRoomDocument);
  const change = useDeed(ChangeRoomDocument);
  const { refusals, busy } = room ? change : add;
  const seats: number | string = room?.seats ?? '';
  const form = useForm({ initialValues: { name: room?.name ?? '', seats, link: room?.link ?? '' } });
  const errors = byField(refusals);

  async function submit({ name, link, ...values }: typeof form.values): Promise<void> {
    const input = { name, link: link.trim() || null, seats: values.seats === '' ? null : Number(values.seats) };
    if (await (room ? change.run({ id: room.id, input }) : add.run({ input }))) onClose();
  }

  return (
    <Modal opened onClose={onClose} title={room ? t('rooms.change') : t('rooms.add')} size="md">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            id="name"
            label={t('rooms.name')}
            required
            data-autofocus
            maxLength={80}
            {...form.getInputProps('name')}
            error={errors['name']}
          />
          <NumberInput
            id="seats"
            label={t('rooms.seatsLabel')}
            min={1}
            max={2000}
            hideControls
            {...form.getInputProps('seats')}
            error={errors['seats']}
          />
          <TextInput
            id="link"
            label={t('rooms.link')}
            description={t('rooms.linkHelp')}
            inputMode="url"
            {...form.getInputProps('link')}
            error={errors['link']}
          />
          <DialogFoot onClose={onClose} deed={t('rooms.save')} busy={busy} disabled={!form.values.name} />
        </Stack>
      </form>
    </Modal>
  );
}

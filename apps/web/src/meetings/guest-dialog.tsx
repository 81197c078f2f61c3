import { Modal, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AddMeetingGuestDocument, MeetingCohortDocument, type MeetingWalkInDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

interface GuestDialogProps {
  readonly meetingId: string;
  /** Both take the same guest: one is expected, the other is here. */
  readonly document: typeof AddMeetingGuestDocument | typeof MeetingWalkInDocument;
  readonly title: string;
  readonly done: (name: string) => string;
  readonly onClose: () => void;
}

export function GuestDialog({ meetingId, document, title, done, onClose }: GuestDialogProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { run, refusals, busy } = useDeed(document as typeof AddMeetingGuestDocument);
  const { data } = useQuery({ ...question(slug, MeetingCohortDocument, {}), throwOnError: true });
  const [guest, setGuest] = useState({ name: '', email: '', broughtById: null as string | null });
  const errors = byField(refusals);
  const set = (change: Partial<typeof guest>): void => setGuest({ ...guest, ...change });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { name, email, broughtById } = guest;
    if (!(await run({ input: { meetingId, name: name.trim(), email: email.trim() || null, broughtById } }))) return;
    onClose();
    notifications.show({ message: done(name.trim()) });
  }

  return (
    <Modal opened onClose={onClose} title={title}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <TextInput
          id="name"
          label={t('guests.name')}
          required
          minLength={2}
          maxLength={120}
          data-autofocus
          value={guest.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          id="email"
          type="email"
          label={t('guests.email')}
          description={t('guests.emailHelp')}
          maxLength={200}
          value={guest.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={errors['email']}
        />
        <Select
          id="broughtById"
          label={t('guests.host')}
          placeholder={t('guests.office')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('guests.office') }}
          data={(data?.mentors.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          value={guest.broughtById}
          onChange={(broughtById) => set({ broughtById })}
        />
        <DialogFoot onClose={onClose} deed={title} busy={busy} />
      </Stack>
    </Modal>
  );
}

import { Group, Modal, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrangeMentorInterviewDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { instantOf, proposal } from '../sessions/session-time';
import { useHere } from '../shell/me';
import { cityOf } from '../texts/dates';
import type { Application } from './application-screen';

interface ArrangeInterviewProps {
  readonly application: Application;
  readonly onClose: () => void;
}

/** A time and a place: the applicant is invited by mail. */
export function ArrangeInterviewDialog({ application: { id, name }, onClose }: ArrangeInterviewProps) {
  const { t } = useTranslation('recruiting');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(ArrangeMentorInterviewDocument);
  const [local, setLocal] = useState(() => proposal(zone));
  const [place, setPlace] = useState('');
  const errors = byField(refusals);
  const startsAt = instantOf(local, zone);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!startsAt || !(await run({ input: { applicationId: id, startsAt, place } }))) return;
    onClose();
    notifications.show({ message: t('interviews.sent', { name }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('interviews.arrange')} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Group grow align="flex-start">
          <TextInput
            id="startsAt"
            type="date"
            label={t('interviews.day')}
            required
            data-autofocus
            value={local.day}
            onChange={(event) => setLocal({ ...local, day: event.currentTarget.value })}
            error={errors['startsAt']}
          />
          <TextInput
            id="clock"
            type="time"
            step={300}
            label={t('interviews.clock', { city: cityOf(zone) })}
            required
            value={local.clock}
            onChange={(event) => setLocal({ ...local, clock: event.currentTarget.value })}
          />
        </Group>
        <TextInput
          id="place"
          label={t('interviews.place')}
          description={t('interviews.placeHelp')}
          required
          maxLength={300}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          error={errors['place']}
        />
        <DialogFoot onClose={onClose} deed={t('interviews.send')} busy={busy} />
      </Stack>
    </Modal>
  );
}

import { Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmSessionDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { cityOf, sameClock, showInstant, viewerZone } from '../texts/dates';
import type { Session } from './session-screen';
import { instantOf, localOf, proposal } from './session-time';

interface ArrangeDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

/** A time, a length and a place: confirming sends everybody a calendar invitation (S2). */
export function ArrangeDialog({ session, onClose }: ArrangeDialogProps) {
  const { t } = useTranslation('sessions');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(ConfirmSessionDocument);
  const [local, setLocal] = useState(() => (session.startsAt ? localOf(session.startsAt, zone) : proposal(zone)));
  const [lengthMinutes, setLength] = useState(session.lengthMinutes);
  const [place, setPlace] = useState(session.place ?? '');
  const startsAt = instantOf(local, zone);
  const errors = byField(refusals);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!startsAt) return;
    const input = { sessionId: session.id, startsAt, lengthMinutes, ...(place.trim() && { place: place.trim() }) };
    if (!(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('arrange.done', { count: session.attendees.length }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('arrange.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Group grow align="flex-start">
          <TextInput
            id="startsAt"
            type="date"
            label={t('arrange.day')}
            required
            data-autofocus
            value={local.day}
            onChange={(event) => setLocal({ ...local, day: event.currentTarget.value })}
            error={errors['startsAt']}
          />
          <TextInput
            type="time"
            step={300}
            label={t('arrange.clock', { city: cityOf(zone) })}
            required
            value={local.clock}
            onChange={(event) => setLocal({ ...local, clock: event.currentTarget.value })}
          />
        </Group>
        {startsAt && <OwnClock startsAt={startsAt} zone={zone} />}
        <NumberInput
          id="lengthMinutes"
          label={t('arrange.length')}
          min={30}
          max={180}
          step={15}
          required
          value={lengthMinutes}
          onChange={(value) => setLength(Number(value))}
          error={errors['lengthMinutes']}
          hideControls
        />
        <TextInput
          id="place"
          label={t('arrange.place')}
          description={t('arrange.placeHelp')}
          maxLength={300}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
          error={errors['place']}
        />
        {session.attendees.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('arrange.who', { names: session.attendees.map(({ name }) => name).join(', ') })}
          </Text>
        )}
        <DialogFoot onClose={onClose} deed={t('arrange.send')} busy={busy} />
      </Stack>
    </Modal>
  );
}

/** The chosen time on the reader's own clock, where that reads differently. */
function OwnClock({ startsAt, zone }: { readonly startsAt: string; readonly zone: string }) {
  const { t } = useTranslation('kit');
  const mine = viewerZone();
  if (sameClock(startsAt, zone, mine)) return null;
  return (
    <Text size="sm" role="status">
      {t('yourTime', { time: showInstant(startsAt, mine) })}
    </Text>
  );
}

import { Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type ChangeEvent, type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenOfficeHoursDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

const EMPTY = { firstDay: '', lastDay: '', fromClock: '14:00', untilClock: '', place: '' };

/** One hour or several, once or every week, on the mentor's own clock. */
export function OpenHoursDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('hours');
  const { run, refusals, busy } = useDeed(OpenOfficeHoursDocument);
  const [form, setForm] = useState(EMPTY);
  const errors = byField(refusals);
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    value: form[name],
    error: errors[name],
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement>) => setForm({ ...form, [name]: currentTarget.value }),
  });
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { lastDay, untilClock, ...given } = form;
    const done = await run({ input: { ...given, lastDay: lastDay || null, untilClock: untilClock || null } });
    if (!done) return;
    onClose();
    notifications.show({ message: t('open.done', { count: done.count ?? 0 }) });
  }
  return (
    <Modal opened onClose={onClose} title={t('open.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm" c="dimmed">
          {t('open.text')}
        </Text>
        <Group grow align="flex-start">
          <TextInput {...field('firstDay')} type="date" label={t('open.firstDay')} required data-autofocus />
          <TextInput {...field('lastDay')} type="date" label={t('open.lastDay')} description={t('open.lastDayHelp')} />
        </Group>
        <Group grow align="flex-start">
          <TextInput {...field('fromClock')} type="time" step={300} label={t('open.from')} required />
          <TextInput
            {...field('untilClock')}
            type="time"
            step={300}
            label={t('open.until')}
            description={t('open.untilHelp')}
          />
        </Group>
        <TextInput
          {...field('place')}
          label={t('open.place')}
          description={t('open.placeHelp')}
          maxLength={300}
          required
        />
        <DialogFoot onClose={onClose} deed={t('open.do')} busy={busy} />
      </Stack>
    </Modal>
  );
}

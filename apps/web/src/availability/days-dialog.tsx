import { Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { TellDaysDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { readHours } from './week';

const BLANK = { fromOn: '', untilOn: '', hours: '', note: '' };

export function DaysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(TellDaysDocument);
  const form = useForm({
    initialValues: BLANK,
    validate: { hours: (text) => (readHours(text) === null ? t('hoursWrong') : null) },
  });
  const errors = byField(refusals);
  async function submit({ fromOn, untilOn, hours, note }: typeof BLANK): Promise<void> {
    const windows = readHours(hours) ?? [];
    if (await run({ input: { fromOn, untilOn: untilOn || fromOn, windows, note } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('daysTitle')} size="md">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Group grow align="flex-start">
            <TextInput
              id="fromOn"
              type="date"
              label={t('fromOn')}
              required
              data-autofocus
              {...form.getInputProps('fromOn')}
              error={errors['fromOn']}
            />
            <TextInput
              id="untilOn"
              type="date"
              label={t('untilOn')}
              {...form.getInputProps('untilOn')}
              error={errors['untilOn']}
            />
          </Group>
          <TextInput
            id="windows"
            label={t('hours')}
            description={t('hoursHelp')}
            placeholder={t('hoursExample')}
            {...form.getInputProps('hours')}
          />
          <TextInput id="note" label={t('note')} maxLength={120} {...form.getInputProps('note')} />
          <DialogFoot onClose={onClose} deed={t('addDays')} busy={busy} disabled={!form.values.fromOn} />
        </Stack>
      </form>
    </Modal>
  );
}

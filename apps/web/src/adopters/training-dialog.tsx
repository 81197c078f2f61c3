import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { RecordTrainingDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { AdopterDialogProps } from './adopter-deeds';

/** The days of a training that was given elsewhere, or before (O7). */
export function TrainingDialog({ adopter, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(RecordTrainingDocument);
  const { id: adopterId, immersionOn, trainedOn } = adopter;
  const form = useForm({ initialValues: { immersionOn: immersionOn ?? '', trainedOn: trainedOn ?? '' } });
  async function submit(values: typeof form.values): Promise<void> {
    const days = Object.fromEntries(Object.entries(values).filter(([, day]) => day !== ''));
    if (await run({ input: { adopterId, ...days } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('deed.training')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('training.text')}</Text>
          <TextInput
            id="immersionOn"
            type="date"
            label={t('training.immersion')}
            data-autofocus
            {...form.getInputProps('immersionOn')}
          />
          <TextInput id="trainedOn" type="date" label={t('trained')} {...form.getInputProps('trainedOn')} />
          <DialogFoot onClose={onClose} deed={t('training.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

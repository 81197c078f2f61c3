import { Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { RecordAdopterStepDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { AdopterDialogProps } from './adopter-deeds';

/** What was done, and what is next, with its day. */
export function StepDialog({ adopter: { id: adopterId }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(RecordAdopterStepDocument);
  const form = useForm({ initialValues: { did: '', nextStep: '', nextOn: '' } });
  async function submit(values: typeof form.values): Promise<void> {
    if (await run({ input: { adopterId, ...values } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('deed.step')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Textarea
            id="did"
            label={t('stepping.did')}
            autosize
            minRows={2}
            maxLength={500}
            required
            data-autofocus
            {...form.getInputProps('did')}
          />
          <TextInput id="nextStep" label={t('next')} maxLength={200} required {...form.getInputProps('nextStep')} />
          <TextInput
            id="nextOn"
            type="date"
            label={t('stepping.day')}
            required
            {...form.getInputProps('nextOn')}
            error={byField(refusals)['nextOn']}
          />
          <DialogFoot onClose={onClose} deed={t('stepping.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

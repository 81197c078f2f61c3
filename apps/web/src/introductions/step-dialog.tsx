import { Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordIntroductionStepDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { IntroductionDialogProps } from './introduction-deeds';

/** What was done, and what is next, with its day (A5). */
export function StepDialog({ introduction: { id }, onClose }: IntroductionDialogProps) {
  const { t } = useTranslation('introductions');
  const { run, refusals, busy } = useDeed(RecordIntroductionStepDocument);
  const [did, setDid] = useState('');
  const [nextStep, setNext] = useState('');
  const [nextOn, setDay] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { introductionId: id, did, nextStep, nextOn } }))) return;
    onClose();
    notifications.show({ message: t('stepping.done') });
  }
  return (
    <Modal opened onClose={onClose} title={t('stepping.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Textarea
          id="did"
          label={t('stepping.did')}
          autosize
          minRows={2}
          maxLength={500}
          required
          data-autofocus
          value={did}
          onChange={({ currentTarget }) => setDid(currentTarget.value)}
        />
        <TextInput
          id="nextStep"
          label={t('column.next')}
          maxLength={200}
          required
          value={nextStep}
          onChange={({ currentTarget }) => setNext(currentTarget.value)}
        />
        <TextInput
          id="nextOn"
          type="date"
          label={t('due')}
          required
          value={nextOn}
          error={byField(refusals)['nextOn']}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <DialogFoot onClose={onClose} deed={t('stepping.do')} busy={busy} />
      </Stack>
    </Modal>
  );
}

import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PauseVentureDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { LifeDialogProps } from './life-deeds';

/** With a reason, and a day on which it is back. */
export function PauseDialog({ venture: { id, name }, opened, onClose }: LifeDialogProps) {
  const { t } = useTranslation('ventures');
  const { t: kit } = useTranslation('kit');
  const [reason, setReason] = useState('');
  const [returnsOn, setDay] = useState('');
  const { run, refusals, busy } = useDeed(PauseVentureDocument);
  const pause = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await run({ input: { ventureId: id, reason, returnsOn } }))) return;
    onClose();
    notifications.show({ message: t('life.paused', { name }) });
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('life.pauseTitle', { name })}>
      <Stack component="form" gap="sm" onSubmit={(event) => void pause(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('life.pauseText')}</Text>
        <TextInput
          id="returnsOn"
          type="date"
          label={t('life.returnsOn')}
          required
          data-autofocus
          value={returnsOn}
          error={byField(refusals)['returnsOn']}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
        />
        <Textarea
          id="reason"
          label={kit('reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <DialogFoot onClose={onClose} deed={t('life.pause')} busy={busy} />
      </Stack>
    </Modal>
  );
}

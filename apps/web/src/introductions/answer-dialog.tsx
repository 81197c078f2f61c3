import { Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerReceivedIntroductionDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

interface AnswerDialogProps {
  readonly receivedId: string;
  readonly onClose: () => void;
}

/** Whom this office introduces: the other programme is told the name and the address, and these words. */
export function AnswerDialog({ receivedId, onClose }: AnswerDialogProps) {
  const { t } = useTranslation('introductions');
  const { run, refusals, busy } = useDeed(AnswerReceivedIntroductionDocument);
  const [contactName, setName] = useState('');
  const [contactEmail, setEmail] = useState('');
  const [words, setWords] = useState('');
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = { receivedId, answer: 'yes', contactName, contactEmail, ...(words && { words }) } as const;
    if (!(await run({ input }))) return;
    onClose();
    notifications.show({ message: t('received.done') });
  }
  return (
    <Modal opened onClose={onClose} title={t('received.dialog')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('received.dialogText')}</Text>
        <TextInput
          id="contactName"
          label={t('contact.name')}
          maxLength={120}
          required
          data-autofocus
          value={contactName}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput
          id="contactEmail"
          type="email"
          label={t('contact.email')}
          maxLength={200}
          required
          value={contactEmail}
          error={byField(refusals)['contactEmail']}
          onChange={({ currentTarget }) => setEmail(currentTarget.value)}
        />
        <Textarea
          id="words"
          label={t('received.words')}
          autosize
          minRows={2}
          maxLength={1000}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <DialogFoot onClose={onClose} deed={t('received.answer')} busy={busy} />
      </Stack>
    </Modal>
  );
}

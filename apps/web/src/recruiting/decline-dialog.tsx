import { Button, Modal, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineMentorApplicationDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { Application } from './application-screen';

export function Decline({ application }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('decide.decline')}
      </Button>
      {opened && <DeclineDialog application={application} onClose={close} />}
    </>
  );
}

interface DeclineDialogProps {
  readonly application: Application;
  readonly onClose: () => void;
}

function DeclineDialog({ application: { id, name, duplicateOf }, onClose }: DeclineDialogProps) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(DeclineMentorApplicationDocument);
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState('');
  const [letter, setLetter] = useState(!duplicateOf);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { applicationId: id, reason, message, letter } }))) return;
    onClose();
    notifications.show({ message: t('decide.declined') });
  }

  return (
    <Modal opened onClose={onClose} title={t('decide.declineTitle', { name })} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('decide.declineText')}</Text>
        <Textarea
          id="reason"
          label={t('decide.reason')}
          required
          autosize
          minRows={2}
          maxLength={1_000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={byField(refusals)['reason']}
        />
        <Switch
          label={t('decide.letter')}
          checked={letter}
          onChange={(event) => setLetter(event.currentTarget.checked)}
        />
        {letter && (
          <Textarea
            id="message"
            label={t('decide.message', { name })}
            autosize
            minRows={2}
            maxLength={2_000}
            value={message}
            onChange={(event) => setMessage(event.currentTarget.value)}
          />
        )}
        <DialogFoot onClose={onClose} deed={t('decide.decline')} busy={busy} />
      </Stack>
    </Modal>
  );
}

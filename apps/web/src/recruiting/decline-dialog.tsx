import { Button, Modal, Stack, Switch, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeclineMentorApplicationDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { Application } from './application-screen';
import { DecisionMessage, DecisionReason } from './decision-fields';

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
        <DecisionReason value={reason} onChange={setReason} required refusals={refusals} />
        <Switch
          label={t('decide.letter')}
          checked={letter}
          onChange={(event) => setLetter(event.currentTarget.checked)}
        />
        {letter && <DecisionMessage value={message} onChange={setMessage} name={name} />}
        <DialogFoot onClose={onClose} deed={t('decide.decline')} busy={busy} />
      </Stack>
    </Modal>
  );
}

import { Alert, Button, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AcceptMentorDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import type { Application } from './application-screen';
import { DecisionMessage, DecisionReason } from './decision-fields';
import { standingOf } from './standing';

export function Accept({ application }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant={application.status === 'screening' ? 'filled' : 'default'} onClick={open}>
        {t('decide.accept')}
      </Button>
      {opened && <AcceptDialog application={application} onClose={close} />}
    </>
  );
}

interface AcceptDialogProps {
  readonly application: Application;
  readonly onClose: () => void;
}

function AcceptDialog({ application, onClose }: AcceptDialogProps) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(AcceptMentorDocument);
  const [reason, setReason] = useState('');
  const [message, setMessage] = useState('');
  const { id, name } = application;
  const missing = useMissing(application);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { applicationId: id, reason, message } }))) return;
    onClose();
    notifications.show({ message: t('decide.accepted', { name }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('decide.acceptTitle', { name })} size="md">
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('decide.acceptText')}</Text>
        {missing && (
          <Alert role="note" color="orange">
            {t('decide.missing', { what: missing })}
          </Alert>
        )}
        <DecisionReason value={reason} onChange={setReason} required={missing !== ''} refusals={refusals} />
        <DecisionMessage value={message} onChange={setMessage} name={name} />
        <DialogFoot onClose={onClose} deed={t('decide.accept')} busy={busy} />
      </Stack>
    </Modal>
  );
}

/** What has not been done yet, in words; empty when all has. */
function useMissing(application: Application): string {
  const { t } = useTranslation('recruiting');
  const { interviewed, answered, references } = standingOf(application);
  const open = references - answered;
  return [
    ...(interviewed ? [] : [t('missing.interview')]),
    ...(open > 0 ? [t('missing.references', { count: open })] : []),
  ].join(', ');
}

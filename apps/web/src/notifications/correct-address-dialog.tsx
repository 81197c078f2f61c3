import { Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BouncingAddressLineFragment, CorrectAddressDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

interface CorrectAddressDialogProps {
  readonly address: BouncingAddressLineFragment;
  readonly name: string;
  readonly onClose: () => void;
}

/** Where somebody gets their letters from now on. */
export function CorrectAddressDialog({ address, name, onClose }: CorrectAddressDialogProps) {
  const { t } = useTranslation('notifications');
  const [email, setEmail] = useState(address.address);
  const { run, refusals, busy } = useDeed(CorrectAddressDocument);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await run({ input: { suppressionId: address.id, email: email.trim() } }))) return;
    notifications.show({ message: t('bouncing.corrected', { name, address: email.trim() }) });
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('bouncing.correctTitle', { name })}>
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="md">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('bouncing.correctText')}</Text>
          <TextInput
            id="email"
            type="email"
            label={t('bouncing.newAddress')}
            required
            data-autofocus
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={byField(refusals)['email']}
          />
          <DialogFoot
            onClose={onClose}
            deed={t('bouncing.save')}
            busy={busy}
            disabled={email.trim() === '' || email.trim() === address.address}
          />
        </Stack>
      </form>
    </Modal>
  );
}

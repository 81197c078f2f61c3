import { List, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConnectCalendarDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';

/** F13: one paste and one press; what was read shows below a moment later. */
export function ConnectDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(ConnectCalendarDocument);
  const [address, setAddress] = useState('');
  const connect = async (): Promise<void> => {
    if (await run({ input: { address } })) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={t('connectTitle')} size="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void connect();
        }}
      >
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('connectText')}</Text>
          <TextInput
            id="address"
            label={t('address')}
            required
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            inputMode="url"
            maxLength={2000}
            value={address}
            onChange={(event) => setAddress(event.currentTarget.value)}
            error={byField(refusals)['address']}
          />
          <Text size="sm">{t('where')}</Text>
          <List size="sm" spacing={4}>
            {(['google', 'outlook', 'apple'] as const).map((place) => (
              <List.Item key={place}>{t(`whereIn.${place}`)}</List.Item>
            ))}
          </List>
          <DialogFoot onClose={onClose} deed={t('connectDeed')} busy={busy} disabled={!address} />
        </Stack>
      </form>
    </Modal>
  );
}

import { Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AddDelegateDocument, DelegationAdoptersDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

interface AddDelegateProps {
  readonly deliveryId: string;
  readonly onClose: () => void;
}

/** Somebody whom an adopter sends: up to five of each (O2). */
export function AddDelegateDialog({ deliveryId, onClose }: AddDelegateProps) {
  const { t } = useTranslation('deliveries');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, DelegationAdoptersDocument, {}));
  const { run, refusals, busy } = useDeed(AddDelegateDocument);
  const errors = byField(refusals);
  const form = useForm({ initialValues: { adopterId: '', name: '', email: '', position: '' } });
  async function submit(values: typeof form.values): Promise<void> {
    if (await run({ input: { deliveryId, ...values } })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t('delegates.add')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('delegates.text')}</Text>
          <Select
            id="adopterId"
            label={t('delegates.organisation')}
            required
            searchable
            data-autofocus
            data={(data?.adopters.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            {...form.getInputProps('adopterId')}
            error={errors['adopterId']}
          />
          <TextInput id="name" label={t('delegates.name')} maxLength={120} required {...form.getInputProps('name')} />
          <TextInput
            id="email"
            type="email"
            label={t('delegates.email')}
            maxLength={200}
            required
            {...form.getInputProps('email')}
            error={errors['email']}
          />
          <TextInput
            id="position"
            label={t('delegates.position')}
            maxLength={120}
            {...form.getInputProps('position')}
          />
          <DialogFoot onClose={onClose} deed={t('delegates.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

import { Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RecordAdopterDocument, type RecordAdopterInput } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { PROGRAMME_KINDS } from './adopter-filters';

const EMPTY: RecordAdopterInput = {
  name: '',
  kind: 'university',
  country: '',
  contactName: '',
  contactEmail: '',
  wish: '',
};

/** An organisation has asked about a programme of its own. */
export function RecordDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('adopters');
  const { t: programmes } = useTranslation('programmes');
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(RecordAdopterDocument);
  const form = useForm<RecordAdopterInput>({ initialValues: EMPTY });
  const errors = byField(refusals);
  const field = (name: keyof RecordAdopterInput) => ({
    id: name,
    label: t(`record.${name}`),
    required: true,
    ...form.getInputProps(name),
    error: errors[name],
  });
  async function submit(values: RecordAdopterInput): Promise<void> {
    const done = await run({ input: { ...values, country: values.country.toUpperCase() } });
    if (!done?.adopter) return;
    notifications.show({ message: t('record.done') });
    await navigate({ to: '/p/$slug/adopters/$id', params: { slug, id: done.adopter.id } });
  }
  return (
    <Modal opened onClose={onClose} title={t('record.title')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput {...field('name')} maxLength={120} data-autofocus />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select
              {...field('kind')}
              allowDeselect={false}
              data={PROGRAMME_KINDS.map((value) => ({ value, label: programmes(`kind.${value}`) }))}
            />
            <TextInput {...field('country')} maxLength={2} placeholder="PT" />
            <TextInput {...field('contactName')} maxLength={120} />
            <TextInput {...field('contactEmail')} type="email" maxLength={200} />
          </SimpleGrid>
          <Textarea {...field('wish')} autosize minRows={2} maxLength={2000} />
          <DialogFoot onClose={onClose} deed={t('record.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

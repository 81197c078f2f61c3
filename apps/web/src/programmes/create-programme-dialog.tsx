import { Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CreateProgrammeDocument, type CreateProgrammeInput, type ProgrammeKind } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { viewerZone } from '../texts/dates';
import { slugOf } from './slug';
import { zonesWith } from './zones';

const KINDS = [
  'university',
  'economic_development',
  'accelerator',
  'incubator',
  'hybrid',
] as const satisfies readonly ProgrammeKind[];

const ZONES = zonesWith(viewerZone());

const EMPTY: CreateProgrammeInput = {
  slug: '',
  name: '',
  kind: 'university',
  country: '',
  zone: viewerZone(),
  locale: 'en',
  managerName: '',
  managerEmail: '',
};

/** One deed makes a tenant and invites its manager. */
export function CreateProgrammeDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('programmes');
  const { run, refusals, busy } = useDeed(CreateProgrammeDocument);
  const form = useForm<CreateProgrammeInput>({ initialValues: EMPTY });
  const errors = byField(refusals);
  const field = (name: Exclude<keyof CreateProgrammeInput, 'kind' | 'brandColor'>) => ({
    id: name,
    label: t(`create.${name}`),
    required: true,
    ...form.getInputProps(name),
    error: errors[name],
  });

  async function submit(values: CreateProgrammeInput): Promise<void> {
    if (!(await run({ input: { ...values, country: values.country.toUpperCase() } }))) return;
    onClose();
    notifications.show({ message: t('create.done', { name: values.name, email: values.managerEmail }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('create.title')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            {...field('name')}
            data-autofocus
            onBlur={() => !form.values.slug && form.setFieldValue('slug', slugOf(form.values.name))}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              {...field('slug')}
              description={t('create.slugHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
            />
            <Select
              id="kind"
              label={t('column.kind')}
              allowDeselect={false}
              data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              {...form.getInputProps('kind')}
              error={errors['kind']}
            />
            <TextInput {...field('country')} maxLength={2} placeholder="PT" />
            <Select {...field('zone')} searchable limit={40} data={ZONES} allowDeselect={false} />
            <TextInput {...field('locale')} placeholder="pt" />
            <TextInput {...field('managerName')} />
          </SimpleGrid>
          <TextInput {...field('managerEmail')} type="email" />
          <DialogFoot onClose={onClose} deed={t('create.deed')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

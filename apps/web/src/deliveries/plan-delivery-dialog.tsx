import { Modal, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type DeliveryKind, DeliverySourcesDocument, PlanDeliveryDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';

const KINDS = ['immersion', 'onsite'] as const satisfies readonly DeliveryKind[];

/** A training by the newest version of a curriculum: laid out at once, and changed afterwards. */
export function PlanDeliveryDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('deliveries');
  const { slug, zone } = useHere();
  const navigate = useNavigate();
  const { data } = useQuery(question(slug, DeliverySourcesDocument, {}));
  const { run, refusals, busy } = useDeed(PlanDeliveryDocument);
  const errors = byField(refusals);
  const form = useForm({
    initialValues: { kind: 'immersion' as DeliveryKind, title: '', curriculumId: '', startsOn: '', place: '' },
  });
  const sources = (data?.curricula.items ?? []).filter(
    ({ kind, newestVersion }) => kind === form.values.kind && newestVersion,
  );
  async function submit(values: typeof form.values): Promise<void> {
    const done = await run({ input: { ...values, zone } });
    if (done?.delivery) await navigate({ to: '/p/$slug/deliveries/$id', params: { slug, id: done.delivery.id } });
  }
  return (
    <Modal opened onClose={onClose} title={t('plan.deed')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            id="title"
            label={t('plan.title')}
            maxLength={160}
            required
            data-autofocus
            {...form.getInputProps('title')}
          />
          <Select
            label={t('plan.kind')}
            allowDeselect={false}
            data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            {...form.getInputProps('kind')}
          />
          {data && sources.length === 0 && <Text size="sm">{t('plan.noSource')}</Text>}
          <Select
            id="curriculumId"
            label={t('plan.curriculum')}
            required
            data={sources.map(({ id, title, newestVersion }) => ({
              value: id,
              label: `${title} (${newestVersion ?? ''})`,
            }))}
            {...form.getInputProps('curriculumId')}
            error={errors['curriculumId']}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput
              id="startsOn"
              type="date"
              label={t('plan.startsOn')}
              required
              {...form.getInputProps('startsOn')}
              error={errors['startsOn']}
            />
            <TextInput id="place" label={t('plan.place')} maxLength={200} required {...form.getInputProps('place')} />
          </SimpleGrid>
          <DialogFoot onClose={onClose} deed={t('plan.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

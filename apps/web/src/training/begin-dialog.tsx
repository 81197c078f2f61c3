import { Checkbox, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BeginCurriculumDocument, type CurriculumKind } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { LANGUAGES } from './languages';

const KINDS = ['immersion', 'onsite', 'onboarding'] as const satisfies readonly CurriculumKind[];

/** A new curriculum: empty, or with the texts of the house to begin with. */
export function BeginDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(BeginCurriculumDocument);
  const form = useForm({
    initialValues: { title: '', kind: 'onboarding' as CurriculumKind, language: 'en', summary: '', fromTemplate: true },
  });
  async function submit(values: typeof form.values): Promise<void> {
    const done = await run({ input: values });
    if (done?.curriculum) await navigate({ to: '/p/$slug/training/$id', params: { slug, id: done.curriculum.id } });
  }
  return (
    <Modal opened onClose={onClose} title={t('begin.deed')}>
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            id="title"
            label={t('column.title')}
            maxLength={120}
            required
            data-autofocus
            {...form.getInputProps('title')}
          />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <Select
              label={t('column.kind')}
              allowDeselect={false}
              data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              {...form.getInputProps('kind')}
            />
            <Select
              label={t('language')}
              allowDeselect={false}
              searchable
              data={LANGUAGES}
              {...form.getInputProps('language')}
            />
          </SimpleGrid>
          <TextInput id="summary" label={t('begin.summary')} maxLength={500} {...form.getInputProps('summary')} />
          <Checkbox
            label={t('begin.template')}
            description={t('begin.templateHelp')}
            {...form.getInputProps('fromTemplate', { type: 'checkbox' })}
          />
          <DialogFoot onClose={onClose} deed={t('begin.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

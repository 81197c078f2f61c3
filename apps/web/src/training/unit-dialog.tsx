import { Modal, MultiSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { type DraftUnitFragment, WriteUnitDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { MarkdownField } from '../kit/markdown-field';
import { Refusals } from '../kit/refusals';
import type { CurriculumProps } from './curriculum-screen';
import { ExercisesField } from './exercises-field';
import { QuizField } from './quiz-field';
import { draftOf, inputOf, type UnitForm } from './unit-draft';

interface UnitDialogProps extends CurriculumProps {
  /** Null for a new one. */
  readonly unit: DraftUnitFragment | null;
  readonly onClose: () => void;
}

/** Everything that a unit holds, with its text as learners will read it beside. */
export function UnitDialog({ curriculum, unit, onClose }: UnitDialogProps) {
  const { t } = useTranslation('training');
  const { run, refusals, busy } = useDeed(WriteUnitDocument);
  const errors = byField(refusals);
  const form = useForm<UnitForm>({ initialValues: draftOf(unit) });
  const others = curriculum.units.filter(({ id }) => id !== unit?.id);
  async function submit(values: UnitForm): Promise<void> {
    const input = { ...inputOf(values), curriculumId: curriculum.id, unitId: unit?.id ?? null };
    if (await run({ input })) onClose();
  }
  return (
    <Modal opened onClose={onClose} title={t(unit ? 'unit.edit' : 'unit.new')} size="xl">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <TextInput
            id="title"
            label={t('column.title')}
            maxLength={160}
            required
            data-autofocus
            {...form.getInputProps('title')}
          />
          <Textarea
            id="goals"
            label={t('unit.goals')}
            description={t('unit.onePerLine')}
            autosize
            minRows={2}
            required
            {...form.getInputProps('goals')}
            error={errors['goals']}
          />
          <MarkdownField
            value={form.values.body}
            required
            onText={(text) => form.setFieldValue('body', text)}
            error={errors['body']}
          />
          <NumberInput id="minutes" label={t('unit.minutes')} min={5} max={480} {...form.getInputProps('minutes')} />
          <Textarea
            id="videos"
            label={t('unit.videos')}
            description={t('unit.videosHelp')}
            autosize
            {...form.getInputProps('videos')}
            error={errors['videos']}
          />
          <ExercisesField form={form} />
          <QuizField form={form} error={errors['quiz']} />
          <MultiSelect
            id="prerequisiteIds"
            label={t('unit.before')}
            data={others.map(({ id, title }) => ({ value: id, label: title }))}
            {...form.getInputProps('prerequisiteIds')}
            error={errors['prerequisiteIds']}
          />
          <DialogFoot onClose={onClose} deed={t('unit.save')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

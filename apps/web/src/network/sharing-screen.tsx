import { Button, Checkbox, Group, Radio, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ChooseSharingDocument, SharingDocument, type SharingQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { BenchmarkPart } from './benchmark-part';
import { FigureQuestions } from './figure-questions';
import { Preview } from './sharing-preview';
import { useMeasure } from './use-measure';

const LEVELS = ['none', 'aggregate', 'named'] as const;
const TRAININGS = ['none', 'immersion', 'on_site'] as const;

/** The adopter's own switch: what the centre sees of it, and what it sees in return. */
export function SharingScreen() {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, SharingDocument, {}));
  return (
    <Stack gap="md">
      <FigureQuestions />
      <Choice key={data.sharing.chosenAt} data={data} />
      <BenchmarkPart />
    </Stack>
  );
}

function Choice({ data: { sharing, ownFigures } }: { readonly data: SharingQuery }) {
  const { t } = useTranslation('network');
  const measureOf = useMeasure();
  const { run, refusals, busy } = useDeed(ChooseSharingDocument);
  const form = useForm({
    initialValues: {
      level: sharing.level,
      named: [...sharing.named],
      training: sharing.training,
      untilOn: sharing.untilOn ?? '',
    },
  });
  const { level, named, training, untilOn } = form.values;
  const chosen = level === 'named' ? named : [];
  const headlines = ownFigures.filter(({ isHeadline }) => isHeadline);
  const errors = byField(refusals);

  async function submit(): Promise<void> {
    const input = { level, named: chosen, training, untilOn: untilOn || null };
    if (await run({ input })) notifications.show({ message: t('sharing.saved') });
  }

  return (
    <Section title={t('sharing.title')}>
      <form onSubmit={form.onSubmit(() => void submit())}>
        <Stack gap="md" maw={640}>
          <Refusals refusals={refusals} />
          <Radio.Group label={t('sharing.level')} description={t('sharing.lead')} {...form.getInputProps('level')}>
            <Stack gap="xs" mt="xs">
              {LEVELS.map((each) => (
                <Radio key={each} value={each} label={t(`sharing.${each}`)} description={t(`sharing.${each}Says`)} />
              ))}
            </Stack>
          </Radio.Group>
          {level === 'named' && (
            <Checkbox.Group label={t('sharing.list')} error={errors['named']} {...form.getInputProps('named')}>
              <Group gap="sm" mt="xs">
                {headlines.map(({ measure }) => (
                  <Checkbox key={measure} value={measure} label={measureOf(measure)} />
                ))}
              </Group>
            </Checkbox.Group>
          )}
          <Preview level={level} named={chosen} figures={headlines} />
          <Select
            label={t('sharing.training')}
            allowDeselect={false}
            data={TRAININGS.map((value) => ({ value, label: t(`category.${value}`) }))}
            {...form.getInputProps('training')}
          />
          <TextInput
            type="date"
            label={t('sharing.until')}
            description={t('sharing.untilHelp')}
            {...form.getInputProps('untilOn')}
            error={errors['untilOn']}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {t('sharing.deed')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

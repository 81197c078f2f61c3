import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ChangePolicyDocument, type RulesFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

const NUMBERS = [
  'teamMin',
  'teamMax',
  'sessionMinutes',
  'preparationMinutes',
  'sessionWeeks',
  'arrangeWeeks',
  'noticeHours',
  'bufferMinutes',
  'pollHours',
  'pollRounds',
  'agendaDueHours',
  'reportDueHours',
  'warrantMonths',
  'recusalDays',
  'coolingOffMonths',
  'quietFrom',
  'quietUntil',
] as const;
const CHOICES = [
  { name: 'distinctBackgrounds', of: ['all', '2', '3', '4'] },
  { name: 'mustCome', of: ['lead', 'all'] },
  { name: 'arranging', of: ['office', 'arranger'] },
  { name: 'nextSession', of: ['opened', 'asked'] },
] as const;

/** The rules of this programme, as data: each change is a new version (T6). */
export function PolicyScreen() {
  const { t } = useTranslation('programmes');
  const { me } = useHere();
  const { version, settings } = me.programme.policy;
  return (
    <Section
      title={t('policy.title')}
      deeds={
        <Text size="sm" c="dimmed">
          {t('policy.version', { version })}
        </Text>
      }
    >
      <Text size="sm" c="dimmed">
        {t('policy.lead')}
      </Text>
      <PolicyForm key={version} version={version} settings={settings} />
    </Section>
  );
}

function PolicyForm({ version, settings }: { readonly version: number; readonly settings: RulesFragment }) {
  const { t } = useTranslation('programmes');
  const { may } = useHere();
  const { run, refusals, busy } = useDeed(ChangePolicyDocument);
  const form = useForm({ initialValues: settings });
  const errors = byField(refusals);
  const fixed = !may('policy.change');

  async function submit(values: RulesFragment): Promise<void> {
    if (await run({ input: { expectedVersion: version, ...values } }))
      notifications.show({ message: t('policy.changed') });
  }

  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Stack gap="md">
        <Refusals refusals={refusals} />
        <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
          {NUMBERS.map((name) => (
            <NumberInput
              key={name}
              id={name}
              label={t(`policy.${name}`)}
              required
              readOnly={fixed}
              min={0}
              hideControls
              {...form.getInputProps(name)}
              error={errors[name]}
            />
          ))}
          {CHOICES.map(({ name, of }) => (
            <Select
              key={name}
              id={name}
              label={t(`policy.${name}`)}
              readOnly={fixed}
              allowDeselect={false}
              {...form.getInputProps(name)}
              data={of.map((value) => ({ value, label: t(`policy.of.${value}`) }))}
              error={errors[name]}
            />
          ))}
        </SimpleGrid>
        {!fixed && (
          <Group justify="flex-end">
            <Button type="submit" loading={busy} disabled={!form.isDirty()}>
              {t('policy.deed')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

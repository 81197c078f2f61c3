import { Alert, Modal, NumberInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { LaunchAdopterDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { slugOf } from '../programmes/slug';
import { zonesWith } from '../programmes/zones';
import { viewerZone } from '../texts/dates';
import type { AdopterDialogProps } from './adopter-deeds';

const ZONES = zonesWith(viewerZone());
const CIRCULATIONS = ['weekly', 'fortnightly', 'monthly'] as const;

/** One deed makes the adopter a programme: once, and whole (O7). */
export function LaunchDialog({ adopter, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(LaunchAdopterDocument);
  const errors = byField(refusals);
  const form = useForm({
    initialValues: {
      slug: slugOf(adopter.name),
      zone: viewerZone(),
      locale: 'en',
      managerName: adopter.contactName,
      managerEmail: adopter.contactEmail,
      reason: '',
      policy: { teamMin: 3, teamMax: 5, sessionMinutes: 90, sessionWeeks: 4, circulation: 'weekly' },
    },
  });
  const field = (name: 'slug' | 'zone' | 'locale' | 'managerName' | 'managerEmail') => ({
    id: name,
    label: t(`launching.${name}`),
    required: true,
    ...form.getInputProps(name),
    error: errors[name],
  });
  const number = (name: 'teamMin' | 'teamMax' | 'sessionMinutes' | 'sessionWeeks') => ({
    id: name,
    label: t(`launching.${name}`),
    ...form.getInputProps(`policy.${name}`),
    error: errors[name],
  });

  async function submit({ reason, ...values }: typeof form.values): Promise<void> {
    const given = reason.trim() === '' ? {} : { reason };
    const done = await run({ input: { adopterId: adopter.id, ...values, ...given } });
    if (!done?.programme) return;
    onClose();
    notifications.show({ message: t('launching.done', { name: adopter.name, email: values.managerEmail }) });
  }

  return (
    <Modal opened onClose={onClose} title={t('launching.title', { name: adopter.name })} size="lg">
      <form onSubmit={form.onSubmit((values) => void submit(values))}>
        <Stack gap="sm">
          <Refusals refusals={refusals} />
          <Text size="sm">{t('launching.text', { count: adopter.firstMentors.length })}</Text>
          {!adopter.trainedOn && (
            <Alert role="note" color="orange" title={t('launching.untrained')}>
              <Textarea
                id="reason"
                label={t('launching.reason')}
                autosize
                maxLength={500}
                {...form.getInputProps('reason')}
                error={errors['reason']}
              />
            </Alert>
          )}
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            <TextInput {...field('managerName')} data-autofocus />
            <TextInput {...field('managerEmail')} type="email" />
            <TextInput {...field('slug')} />
            <TextInput {...field('locale')} />
          </SimpleGrid>
          <Select {...field('zone')} searchable limit={40} data={ZONES} allowDeselect={false} />
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm" component="fieldset" bd={0} m={0} p={0}>
            <NumberInput {...number('teamMin')} />
            <NumberInput {...number('teamMax')} />
            <NumberInput {...number('sessionMinutes')} />
            <NumberInput {...number('sessionWeeks')} />
            <Select
              id="circulation"
              label={t('launching.circulation')}
              data={CIRCULATIONS.map((value) => ({ value, label: t(`circulation.${value}`) }))}
              allowDeselect={false}
              {...form.getInputProps('policy.circulation')}
            />
          </SimpleGrid>
          <DialogFoot onClose={onClose} deed={t('launching.do')} busy={busy} />
        </Stack>
      </form>
    </Modal>
  );
}

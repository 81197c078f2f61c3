import { Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { zonesWith } from '../programmes/zones';
import type { Draft } from './announcement-draft';

export interface FieldsProps {
  readonly form: UseFormReturnType<Draft>;
  /** What the api has against a field. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What an announcement says; of an event also when and where. */
export function ContentFields({ form, errors }: FieldsProps) {
  const { t } = useTranslation('announcements');
  const isEvent = form.values.kind === 'event';
  return (
    <Stack gap="sm">
      <TextInput
        id="title"
        label={t('field.title')}
        required
        minLength={3}
        maxLength={160}
        {...form.getInputProps('title')}
        error={errors['title']}
      />
      {isEvent && <EventFields form={form} errors={errors} />}
      <TextInput
        id="link"
        type="url"
        label={t('field.link')}
        placeholder="https://"
        maxLength={500}
        {...form.getInputProps('link')}
        error={errors['link']}
      />
      <Textarea
        id="body"
        label={t('field.body')}
        description={t('field.bodyHelp')}
        required
        autosize
        minRows={8}
        maxLength={20_000}
        {...form.getInputProps('body')}
        error={errors['body']}
      />
    </Stack>
  );
}

function EventFields({ form, errors }: FieldsProps) {
  const { t } = useTranslation('announcements');
  const time = (name: 'day' | 'clock' | 'untilDay' | 'untilClock', error?: string) => ({
    id: { day: 'startsAt', clock: 'clock', untilDay: 'endsAt', untilClock: 'untilClock' }[name],
    type: name === 'day' || name === 'untilDay' ? 'date' : 'time',
    label: t(`field.${name}`),
    required: true,
    ...form.getInputProps(name),
    error,
  });
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput {...time('day', errors['startsAt'])} />
        <TextInput {...time('clock')} />
        <TextInput {...time('untilDay', errors['endsAt'])} />
        <TextInput {...time('untilClock')} />
      </SimpleGrid>
      <Select
        id="zone"
        label={t('field.zone')}
        searchable
        allowDeselect={false}
        data={zonesWith(form.values.zone)}
        {...form.getInputProps('zone')}
        error={errors['zone']}
      />
      <TextInput
        id="place"
        label={t('field.place')}
        maxLength={300}
        {...form.getInputProps('place')}
        error={errors['place']}
      />
    </Stack>
  );
}

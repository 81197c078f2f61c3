import { Button, CloseButton, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { UnitForm } from './unit-draft';

/** What learners do together. */
export function ExercisesField({ form }: { readonly form: UseFormReturnType<UnitForm> }) {
  const { t } = useTranslation('training');
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('unit.exercises')}
      </Text>
      {form.values.exercises.map((_, at) => (
        <Group key={at} align="flex-start" gap="xs" wrap="nowrap">
          <Stack gap={6} style={{ flex: 1 }}>
            <TextInput
              aria-label={t('unit.exerciseTitle', { number: at + 1 })}
              placeholder={t('column.title')}
              required
              {...form.getInputProps(`exercises.${at}.title`)}
            />
            <Textarea
              aria-label={t('unit.exerciseText', { number: at + 1 })}
              autosize
              required
              {...form.getInputProps(`exercises.${at}.text`)}
            />
          </Stack>
          <CloseButton
            aria-label={t('unit.exerciseRemove', { number: at + 1 })}
            onClick={() => form.removeListItem('exercises', at)}
          />
        </Group>
      ))}
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => form.insertListItem('exercises', { title: '', text: '' })}
        >
          {t('unit.exerciseAdd')}
        </Button>
      </Group>
    </Stack>
  );
}

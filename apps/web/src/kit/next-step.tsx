import { Badge, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showDay } from '../texts/dates';

export interface Next {
  readonly nextStep?: string | null;
  readonly nextOn?: string | null;
  readonly isOverdue: boolean;
}

/** What is to be done next, and its day, which is marked once it is past; nothing where nothing is. */
export function NextStep({ next: { nextStep, nextOn, isOverdue } }: { readonly next: Next }) {
  const { t } = useTranslation('kit');
  if (!nextStep || !nextOn) return null;
  const day = showDay(nextOn);
  return (
    <Stack gap={2} align="flex-start">
      <Text size="sm" className="break-words">
        {nextStep}
      </Text>
      {isOverdue ? (
        <Badge color="red">{t('next.overdue', { day })}</Badge>
      ) : (
        <Text size="xs" c="dimmed">
          {t('next.by', { day })}
        </Text>
      )}
    </Stack>
  );
}

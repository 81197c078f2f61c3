import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Whether what stands above is kept. */
export function SavedAt({ dirty, failed }: { readonly dirty: boolean; readonly failed: boolean }) {
  const { t } = useTranslation('sessions');
  return (
    <Text size="sm" role="status" c={failed ? 'var(--mantine-color-error)' : 'dimmed'}>
      {failed ? t('saving.failed') : t(dirty ? 'saving.typing' : 'saving.saved')}
    </Text>
  );
}

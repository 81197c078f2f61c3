import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The shape of what comes. */
export function Waiting() {
  const { t } = useTranslation('kit');
  return (
    <Stack p="md" gap="md" role="status">
      <VisuallyHidden>{t('waiting')}</VisuallyHidden>
      <Skeleton h={28} w={220} />
      <Skeleton h={90} />
      <Skeleton h={90} />
      <Skeleton h={90} />
    </Stack>
  );
}

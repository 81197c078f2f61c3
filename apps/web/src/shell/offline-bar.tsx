import { Box } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** Says that the network is gone, as long as it is. */
export function OfflineBar() {
  const { t } = useTranslation('shell');
  const { online } = useNetwork();
  return (
    <Box role="status">
      {!online && (
        <Box
          pos="fixed"
          bottom={0}
          left={0}
          right={0}
          p="xs"
          bg="#3b2f00"
          c="#ffe9a8"
          ta="center"
          style={{ zIndex: 500 }}
        >
          {t('error.OFFLINE.text')}
        </Box>
      )}
    </Box>
  );
}

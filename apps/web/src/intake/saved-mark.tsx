import { Button, Group, Paper, Text } from '@mantine/core';
import { IconCheck, IconPencil, IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Saving } from './draft-keeper';

const ICONS = {
  saved: IconCheck,
  typing: IconPencil,
  saving: IconPencil,
  torn: IconAlertTriangle,
  failed: IconAlertTriangle,
} as const;

/** Below the house's own bar, over what is written. */
const STAYS = { position: 'sticky', top: 'calc(var(--app-shell-header-height, 0px) + 8px)', zIndex: 2 } as const;

/** Whether what stands here is kept; it stays in sight on a long form. */
export function SavedMark({ saving, onAgain }: { readonly saving: Saving; readonly onAgain: () => void }) {
  const { t } = useTranslation('intake');
  const Icon = ICONS[saving];
  return (
    <Paper withBorder radius="xl" px="sm" py={4} style={{ ...STAYS, alignSelf: 'flex-start' }}>
      <Group gap="xs">
        <Text component="div" size="sm" c={saving === 'failed' ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
          <Group gap={4}>
            <Icon size={16} aria-hidden />
            {t(`saving.${saving}`)}
          </Group>
        </Text>
        {saving === 'failed' && (
          <Button size="compact-sm" variant="default" onClick={onAgain}>
            {t('saving.again')}
          </Button>
        )}
      </Group>
    </Paper>
  );
}

import { ActionIcon, Group, Kbd, Modal, Stack, Switch, Text } from '@mantine/core';
import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries';
import { useShortcuts } from './use-shortcuts';

/** The keys, listed behind `?`; a switch there turns single keys off for those whom they hinder (WCAG 2.1.4). */
export function Shortcuts({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('shell');
  const [opened, { open, close }] = useDisclosure(false);
  const [on, setOn] = useLocalStorage({
    key: 'outrigger.shortcuts',
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  useShortcuts(entries, on, open);
  const lines = entries.flatMap(({ label, key }) => (key ? [{ keys: ['g', key], says: t(`entry.${label}`) }] : []));
  return (
    <>
      <ActionIcon
        visibleFrom="sm"
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('shortcuts.title')}
        onClick={open}
      >
        <IconHelp size={22} stroke={1.6} aria-hidden />
      </ActionIcon>
      <Modal opened={opened} onClose={close} title={t('shortcuts.title')} size="sm">
        <Stack gap="xs">
          <Line keys={['Ctrl', 'K']} says={t('search.open')} />
          <Line keys={['?']} says={t('shortcuts.sheet')} />
          {lines.map((line) => (
            <Line key={line.says} {...line} />
          ))}
          <Switch
            mt="sm"
            checked={on}
            onChange={(event) => setOn(event.currentTarget.checked)}
            label={t('shortcuts.on')}
          />
        </Stack>
      </Modal>
    </>
  );
}

function Line({ keys, says }: { readonly keys: readonly string[]; readonly says: string }) {
  return (
    <Group justify="space-between">
      <Text size="sm">{says}</Text>
      <Group gap={4}>
        {keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </Group>
    </Group>
  );
}

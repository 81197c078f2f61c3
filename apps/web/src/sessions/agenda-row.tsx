import { ActionIcon, Box, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { options, useWords } from '../shell/me';
import type { AgendaAct, DraftItem } from './agenda-draft';

interface AgendaRowProps {
  readonly item: DraftItem;
  readonly index: number;
  readonly count: number;
  /** True for the point that was just added: writing goes on there. */
  readonly added: boolean;
  readonly act: Dispatch<AgendaAct>;
}

export function AgendaRow({ item: { key, title, minutes, topic }, index, count, added, act }: AgendaRowProps) {
  const { t } = useTranslation('sessions');
  const { topics } = useWords();
  const number = index + 1;
  const change = (to: Partial<Omit<DraftItem, 'key'>>): void => act({ type: 'change', key, to });
  const button = { variant: 'subtle', color: 'gray', size: 'lg' } as const;
  return (
    <Box component="li">
      <TextInput
        label={t('agenda.point', { number })}
        maxLength={200}
        value={title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        autoFocus={added}
      />
      <Group align="flex-end" gap="xs" mt={6}>
        <NumberInput
          w={92}
          label={t('agenda.minutes')}
          required
          min={1}
          max={180}
          hideControls
          value={minutes}
          onChange={(value) => change({ minutes: Number(value) })}
        />
        <Select
          style={{ flex: '1 1 160px' }}
          label={t('agenda.topic')}
          placeholder={t('agenda.noTopic')}
          clearable
          clearButtonProps={{ 'aria-label': t('agenda.noTopic') }}
          data={options(topics)}
          value={topic}
          onChange={(value) => change({ topic: value })}
        />
        <Group gap={0} wrap="nowrap">
          <ActionIcon
            {...button}
            disabled={index === 0}
            aria-label={t('agenda.up', { number })}
            onClick={() => act({ type: 'move', key, by: -1 })}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...button}
            disabled={number === count}
            aria-label={t('agenda.down', { number })}
            onClick={() => act({ type: 'move', key, by: 1 })}
          >
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...button}
            aria-label={t('agenda.remove', { number })}
            onClick={() => act({ type: 'remove', key })}
          >
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
    </Box>
  );
}

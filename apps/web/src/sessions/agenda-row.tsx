import { ActionIcon, Box, Group, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { Dispatch } from 'react';
import { useTranslation } from 'react-i18next';
import { options, useWords } from '../shell/me';
import type { AgendaAct, DraftItem } from './agenda-draft';
import { ASKS, useAsks } from './asks';

interface AgendaRowProps {
  readonly item: DraftItem;
  readonly index: number;
  readonly count: number;
  /** True for the point that was just added: writing goes on there. */
  readonly added: boolean;
  readonly act: Dispatch<AgendaAct>;
}

export function AgendaRow({ item, index, count, added, act }: AgendaRowProps) {
  const { t } = useTranslation('sessions');
  const { topics } = useWords();
  const askOf = useAsks();
  const { key, title, minutes, topic, ask, words } = item;
  const number = index + 1;
  const change = (to: Partial<Omit<DraftItem, 'key'>>): void => act({ type: 'change', key, to });
  return (
    <Box component="li">
      <TextInput
        label={t('agenda.point', { number })}
        maxLength={200}
        value={title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        autoFocus={added}
      />
      {title !== '' && (
        <Textarea
          mt={6}
          label={t('agenda.behind', { number })}
          autosize
          minRows={1}
          maxLength={1000}
          value={words}
          onChange={(event) => change({ words: event.currentTarget.value })}
        />
      )}
      <Group align="flex-end" gap="xs" mt={6}>
        <Select
          w={130}
          label={t('agenda.wants')}
          allowDeselect={false}
          data={ASKS.map((value) => ({ value, label: askOf(value) }))}
          value={ask}
          onChange={(value) => change({ ask: ASKS.find((known) => known === value) ?? ask })}
        />
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
        <Moves number={number} count={count} itemKey={key} act={act} />
      </Group>
    </Box>
  );
}

interface MovesProps {
  readonly number: number;
  readonly count: number;
  readonly itemKey: string;
  readonly act: Dispatch<AgendaAct>;
}

function Moves({ number, count, itemKey: key, act }: MovesProps) {
  const { t } = useTranslation('sessions');
  const button = { variant: 'subtle', color: 'gray', size: 'lg' } as const;
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        {...button}
        disabled={number === 1}
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
      <ActionIcon {...button} aria-label={t('agenda.remove', { number })} onClick={() => act({ type: 'remove', key })}>
        <IconTrash size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

import { ActionIcon, Box, Group, NumberInput, Select, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MeetingItemKind } from '../gql/graphql';
import type { DraftPoint } from './programme-draft';

/** Those that need nobody behind them; a venture or a mentor comes from what is offered. */
const FREE_KINDS: readonly MeetingItemKind[] = ['case', 'teaching', 'guest', 'other'];

interface ProgrammeRowProps {
  readonly point: DraftPoint;
  readonly number: number;
  readonly count: number;
  readonly onChange: (change: Partial<DraftPoint>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

export function ProgrammeRow({ point, number, count, onChange, onMove, onRemove }: ProgrammeRowProps) {
  const { t } = useTranslation('meetings');
  const { kind, title, minutes, who, named } = point;
  const look = { variant: 'subtle', color: 'gray', size: 'lg' } as const;
  const choose = (value: string | null): void => {
    const chosen = FREE_KINDS.find((each) => each === value) ?? 'other';
    onChange({ kind: chosen, title: title || t(`programme.titles.${chosen}`) });
  };
  return (
    <Box component="li">
      <Group justify="space-between" wrap="nowrap" align="flex-end" gap="xs">
        <TextInput
          style={{ flex: 1, minWidth: 0 }}
          label={t('programme.point', { number })}
          description={number === 1 ? t('programme.pointHelp') : undefined}
          maxLength={200}
          value={title}
          onChange={(event) => onChange({ title: event.currentTarget.value })}
        />
        <Group gap={0} wrap="nowrap">
          <ActionIcon
            {...look}
            disabled={number === 1}
            aria-label={t('programme.up', { number })}
            onClick={() => onMove(-1)}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon
            {...look}
            disabled={number === count}
            aria-label={t('programme.down', { number })}
            onClick={() => onMove(1)}
          >
            <IconArrowDown size={18} aria-hidden />
          </ActionIcon>
          <ActionIcon {...look} aria-label={t('programme.remove', { number })} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Group>
      </Group>
      <Group align="flex-end" gap="xs" mt={6}>
        {named ? (
          <Text size="sm" fw={600} style={{ flex: '1 1 160px' }} className="break-words">
            {`${t(`programme.kinds.${kind}`)}: ${named}`}
          </Text>
        ) : (
          <Select
            style={{ flex: '1 1 160px' }}
            label={t('programme.kind')}
            allowDeselect={false}
            data={FREE_KINDS.map((value) => ({ value, label: t(`programme.kinds.${value}`) }))}
            value={kind}
            onChange={choose}
          />
        )}
        <TextInput
          style={{ flex: '1 1 140px' }}
          label={t('programme.who')}
          maxLength={200}
          value={who}
          onChange={(event) => onChange({ who: event.currentTarget.value })}
        />
        <NumberInput
          w={92}
          label={t('programme.minutes')}
          required
          min={1}
          max={240}
          hideControls
          value={minutes}
          onChange={(value) => onChange({ minutes: Number(value) })}
        />
      </Group>
    </Box>
  );
}

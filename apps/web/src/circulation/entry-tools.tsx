import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AddEntryDocument, type ListEntryFragment, RemoveEntryDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';

export interface Place {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isBusy: boolean;
}

interface EntryToolsProps {
  readonly entry: ListEntryFragment;
  readonly listId: string;
  readonly place: Place;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrag: (id: string | null) => void;
}

const LOOK = { variant: 'subtle', color: 'gray', size: 'lg' } as const;

/** Up, down, off; and a handle for those who drag, which needs no key because the buttons do the same. */
export function EntryTools({
  entry: { id, ventureId, ventureName: name },
  listId,
  place,
  onMove,
  onDrag,
}: EntryToolsProps) {
  const { t } = useTranslation('circulation');
  const remove = useDeed(RemoveEntryDocument);
  const add = useDeed(AddEntryDocument);
  const undo = (message: string): void => {
    notifications.hide(message);
    void add.run({ input: { circulationId: listId, ventureId } });
  };
  const takeOff = async (): Promise<void> => {
    if (!(await remove.run({ input: { entryId: id } }))) return;
    const message = `off-${id}`;
    notifications.show({
      id: message,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('removed', { name })}</Text>
          <Button size="compact-sm" variant="default" onClick={() => undo(message)}>
            {t('undo')}
          </Button>
        </Group>
      ),
    });
  };
  return (
    <Group gap={2} wrap="nowrap" style={{ flexShrink: 0 }}>
      <span
        draggable
        aria-hidden
        title={t('drag')}
        onDragStart={() => onDrag(id)}
        onDragEnd={() => onDrag(null)}
        style={{ cursor: 'grab', display: 'inline-flex' }}
      >
        <IconGripVertical size={18} />
      </span>
      <ActionIcon
        {...LOOK}
        aria-label={t('up', { name })}
        disabled={place.isFirst || place.isBusy}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon
        {...LOOK}
        aria-label={t('down', { name })}
        disabled={place.isLast || place.isBusy}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon {...LOOK} aria-label={t('remove', { name })} loading={remove.busy} onClick={() => void takeOff()}>
        <IconX size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}

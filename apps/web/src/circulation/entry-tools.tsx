import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AddEntryDocument, type ListEntryFragment, RemoveEntryDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { showUndo } from '../kit/undo-notice';

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
  const takeOff = async (): Promise<void> => {
    if (!(await remove.run({ input: { entryId: id } }))) return;
    showUndo({
      id: `off-${id}`,
      says: t('removed', { name }),
      undo: t('undo'),
      onUndo: () => void add.run({ input: { circulationId: listId, ventureId } }),
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

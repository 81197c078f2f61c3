import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

interface UndoNotice {
  readonly id: string;
  readonly says: string;
  /** What stands on the button. */
  readonly undo: string;
  readonly onUndo: () => void;
  /** As long as it can be undone. */
  readonly openMs?: number;
}

/** Says what was done, with the way back. */
export function showUndo({ id, says, undo, onUndo, openMs }: UndoNotice): void {
  const press = (): void => {
    notifications.hide(id);
    onUndo();
  };
  notifications.show({
    id,
    ...(openMs && { autoClose: openMs }),
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{says}</Text>
        <Button size="compact-sm" variant="default" onClick={press}>
          {undo}
        </Button>
      </Group>
    ),
  });
}

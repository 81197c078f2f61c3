import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { TakeBackDecisionsDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';

/** As long as no letter can have left. */
const OPEN_MS = 45_000;

/** Says that it is decided, with the way back. */
export function useUndoNotice(): (decisionIds: readonly string[]) => void {
  const { t } = useTranslation('evaluation');
  const { run } = useDeed(TakeBackDecisionsDocument);
  return (decisionIds) => {
    const id = `decided-${decisionIds.join('-')}`;
    const undo = async (): Promise<void> => {
      const taken = await run({ input: { decisionIds: [...decisionIds] } });
      notifications.hide(id);
      if (taken) notifications.show({ message: t('decide.undone') });
    };
    notifications.show({
      id,
      autoClose: OPEN_MS,
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t('decide.done', { count: decisionIds.length })}</Text>
          <Button size="compact-sm" variant="default" onClick={() => void undo()}>
            {t('decide.undo')}
          </Button>
        </Group>
      ),
    });
  };
}

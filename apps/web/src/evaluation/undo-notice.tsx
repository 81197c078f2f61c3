import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { TakeBackDecisionsDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { showUndo } from '../kit/undo-notice';

/** As long as no letter can have left. */
const OPEN_MS = 45_000;

/** Says that it is decided, with the way back. */
export function useUndoNotice(): (decisionIds: readonly string[]) => void {
  const { t } = useTranslation('evaluation');
  const { run } = useDeed(TakeBackDecisionsDocument);
  return (decisionIds) => {
    const undo = async (): Promise<void> => {
      const taken = await run({ input: { decisionIds: [...decisionIds] } });
      if (taken) notifications.show({ message: t('decide.undone') });
    };
    showUndo({
      id: `decided-${decisionIds.join('-')}`,
      says: t('decide.done', { count: decisionIds.length }),
      undo: t('decide.undo'),
      onUndo: () => void undo(),
      openMs: OPEN_MS,
    });
  };
}

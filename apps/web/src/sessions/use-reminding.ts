import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import {
  type OwedToSession,
  RemindInvitedDocument,
  RemindOfSessionDocument,
  type SessionReminder,
  TakeBackReminderDocument,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { showUndo } from '../kit/undo-notice';

/** The letter is held longer than this: whoever presses in the last moment is in time. */
const OPEN_MS = 10_000;

/** The office reminds by a press, and can take it back (V5). @param title of the session */
export function useReminding(sessionId: string, about: SessionReminder, title: string) {
  const { t } = useTranslation('sessions');
  const owed = useDeed(RemindOfSessionDocument);
  const invited = useDeed(RemindInvitedDocument);
  const back = useDeed(TakeBackReminderDocument);

  async function undo(): Promise<void> {
    const taken = await back.run({ input: { sessionId, about } });
    notifications.show({ message: t(taken ? 'remind.undone' : 'remind.left', { title }) });
  }

  async function press(): Promise<void> {
    const reminded =
      about === 'replies'
        ? await invited.run({ input: { sessionId } })
        : await owed.run({ input: { sessionId, about: about satisfies OwedToSession } });
    if (!reminded) return;
    const says = t(about === 'replies' ? 'remind.asked' : 'remind.done', { title });
    showUndo({
      id: `reminded-${about}-${sessionId}`,
      says,
      undo: t('remind.undo'),
      onUndo: () => void undo(),
      openMs: OPEN_MS,
    });
  }

  const { busy, refusals } = about === 'replies' ? invited : owed;
  return { press, busy, refusals };
}

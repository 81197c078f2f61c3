import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type DeskAnnouncementWholeFragment, WithdrawAnnouncementDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';

interface WithdrawProps {
  readonly announcement: DeskAnnouncementWholeFragment;
  readonly onClose: () => void;
}

/** Taken back, with a reason that its readers see. */
export function WithdrawDialog({ announcement: { id, state, kind }, onClose }: WithdrawProps) {
  const { t } = useTranslation('announcements');
  const { run, refusals, busy } = useDeed(WithdrawAnnouncementDocument);
  const waits = state === 'scheduled';
  async function withdraw(reason: string): Promise<void> {
    if (!(await run({ input: { announcementId: id, reason } }))) return;
    notifications.show({ message: t('withdraw.done') });
    onClose();
  }
  return (
    <ReasonDialog
      opened
      onClose={onClose}
      title={t(waits ? 'withdraw.back' : 'withdraw.deed')}
      text={t(waits ? 'withdraw.textWaits' : `withdraw.text.${kind}`)}
      deed={t(waits ? 'withdraw.back' : 'withdraw.deed')}
      refusals={refusals}
      busy={busy}
      onReason={(reason) => void withdraw(reason)}
    />
  );
}

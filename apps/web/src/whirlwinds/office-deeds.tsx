import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  AnnounceWhirlwindDocument,
  CancelWhirlwindDocument,
  CloseWhirlwindDocument,
  PlanWhirlwindDocument,
  RemindOfWhirlwindDocument,
  type WholeWhirlwindFragment,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { InviteDialog } from './invite-dialog';

/** What the office does with it next; the likeliest stands out. */
export function OfficeDeeds({ event }: { readonly event: WholeWhirlwindFragment }) {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const [inviting, invite] = useDisclosure();
  const [cancelling, cancel] = useDisclosure();
  const plan = useDeed(PlanWhirlwindDocument);
  const announce = useDeed(AnnounceWhirlwindDocument);
  const close = useDeed(CloseWhirlwindDocument);
  const remind = useDeed(RemindOfWhirlwindDocument);
  const [isPlanned, isAsking] = [event.status === 'planned', event.status === 'asking'];
  const may = deedsOf(event);
  const input = { whirlwindId: event.id };
  const tell = async (): Promise<void> => {
    if (await announce.run({ input })) notifications.show({ message: t('announced') });
  };
  const ask = async (): Promise<void> => {
    if (await remind.run({ input })) notifications.show({ message: t('reminded') });
  };
  return (
    <>
      <Refusals refusals={[...plan.refusals, ...announce.refusals, ...close.refusals, ...remind.refusals]} />
      {may.invite && (
        <Button variant={variantOf(!isAsking)} onClick={invite.open}>
          {t('deed.invite')}
        </Button>
      )}
      {may.plan && (
        <Button
          variant={variantOf(isAsking)}
          loading={plan.busy}
          onClick={() => void plan.run({ input: { ...input, expectedVersion: event.planVersion } })}
        >
          {t(isPlanned ? 'deed.planAnew' : 'deed.plan')}
        </Button>
      )}
      {may.announce && (
        <Button variant={variantOf(!event.announcedAt)} loading={announce.busy} onClick={() => void tell()}>
          {t(event.announcedAt ? 'deed.announceAgain' : 'deed.announce')}
        </Button>
      )}
      {may.remind && (
        <Button variant="default" loading={remind.busy} onClick={() => void ask()}>
          {t('deed.remind')}
        </Button>
      )}
      {may.show && (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/p/$slug/whirlwinds/$id/hall" params={{ slug, id: event.id }} {...props} />}
        >
          {t('deed.hall')}
        </Button>
      )}
      {may.close && (
        <Button loading={close.busy} onClick={() => void close.run({ input })}>
          {t('deed.close')}
        </Button>
      )}
      {may.cancel && (
        <Button variant="default" onClick={cancel.open}>
          {t('deed.cancel')}
        </Button>
      )}
      {inviting && <InviteDialog event={event} onClose={invite.close} />}
      <CancelDialog id={event.id} opened={cancelling} onClose={cancel.close} />
    </>
  );
}

/** What can be done with it as it stands. */
function deedsOf({ status, endsAt }: WholeWhirlwindFragment) {
  const ended = new Date(endsAt) < new Date();
  const over = status === 'closed' || status === 'cancelled';
  const [isPlanned, isAsking] = [status === 'planned', status === 'asking'];
  return {
    invite: !over && !isPlanned,
    plan: (isAsking || isPlanned) && !ended,
    announce: isPlanned && !ended,
    remind: isAsking || (isPlanned && ended),
    show: isPlanned,
    close: isPlanned && ended,
    cancel: !over && !ended,
  };
}

const variantOf = (isLikeliest: boolean) => (isLikeliest ? 'filled' : 'default');

interface CancelDialogProps {
  readonly id: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

function CancelDialog({ id, opened, onClose }: CancelDialogProps) {
  const { t } = useTranslation('whirlwinds');
  const { run, refusals, busy } = useDeed(CancelWhirlwindDocument);
  const submit = async (reason: string): Promise<void> => {
    if (await run({ input: { whirlwindId: id, reason } })) onClose();
  };
  return (
    <ReasonDialog
      title={t('cancel.title')}
      text={t('cancel.text')}
      deed={t('cancel.deed')}
      opened={opened}
      onClose={onClose}
      refusals={refusals}
      busy={busy}
      onReason={(reason) => void submit(reason)}
    />
  );
}

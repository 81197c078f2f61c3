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
  const over = event.status === 'closed' || event.status === 'cancelled';
  const [isPlanned, isAsking] = [event.status === 'planned', event.status === 'asking'];
  const ended = new Date(event.endsAt) < new Date();
  const input = { whirlwindId: event.id };
  const tell = async (): Promise<void> => {
    if (await announce.run({ input })) notifications.show({ message: t('announced') });
  };
  return (
    <>
      <Refusals refusals={[...plan.refusals, ...announce.refusals, ...close.refusals]} />
      {!over && !isPlanned && (
        <Button variant={isAsking ? 'default' : 'filled'} onClick={invite.open}>
          {t('deed.invite')}
        </Button>
      )}
      {(isAsking || isPlanned) && !ended && (
        <Button
          variant={isAsking ? 'filled' : 'default'}
          loading={plan.busy}
          onClick={() => void plan.run({ input: { ...input, expectedVersion: event.planVersion } })}
        >
          {t(isPlanned ? 'deed.planAnew' : 'deed.plan')}
        </Button>
      )}
      {isPlanned && !ended && (
        <Button variant={event.announcedAt ? 'default' : 'filled'} loading={announce.busy} onClick={() => void tell()}>
          {t(event.announcedAt ? 'deed.announceAgain' : 'deed.announce')}
        </Button>
      )}
      {isPlanned && (
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/p/$slug/whirlwinds/$id/hall" params={{ slug, id: event.id }} {...props} />}
        >
          {t('deed.hall')}
        </Button>
      )}
      {isPlanned && ended && (
        <Button loading={close.busy} onClick={() => void close.run({ input })}>
          {t('deed.close')}
        </Button>
      )}
      {!over && !ended && (
        <Button variant="default" onClick={cancel.open}>
          {t('deed.cancel')}
        </Button>
      )}
      {inviting && <InviteDialog event={event} onClose={invite.close} />}
      <CancelDialog id={event.id} opened={cancelling} onClose={cancel.close} />
    </>
  );
}

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

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCalendarTime, IconQrcode, IconSend } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelMeetingDocument, InviteToMeetingDocument, type WholeMeetingFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';

const PlanDialog = lazy(() => import('./plan-dialog').then((module) => ({ default: module.PlanDialog })));

/** The check-in is offered a day before, so that the screen at the door can be set up. */
const DOOR_HOURS = 24;

interface DeedsProps {
  readonly meeting: WholeMeetingFragment;
}

/** What the office does with an evening, by how near it is. */
export function MeetingDeeds({ meeting }: DeedsProps) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const [dating, open, close] = useUrlDialog('date');
  const { id, status, startsAt, endsAt } = meeting;
  if (status === 'cancelled') return null;
  const isComing = new Date(endsAt) > new Date() && status !== 'held';
  const isNear = Date.parse(startsAt) - Date.now() < DOOR_HOURS * 3_600_000;
  return (
    <>
      {isComing && <Cancel meeting={meeting} />}
      {isComing && (
        <Button variant="default" leftSection={<IconCalendarTime size={16} aria-hidden />} onClick={open}>
          {t('deed.change')}
        </Button>
      )}
      {isComing && <Invite meeting={meeting} />}
      {isNear && (
        <Button
          leftSection={<IconQrcode size={16} aria-hidden />}
          variant={isComing ? 'filled' : 'default'}
          renderRoot={(props) => <Link to="/p/$slug/meetings/$id/check-in" params={{ slug, id }} {...props} />}
        >
          {t('deed.checkIn')}
        </Button>
      )}
      {dating && (
        <Suspense>
          <PlanDialog meeting={meeting} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function Invite({ meeting: { id, status, uninvited, startsAt } }: DeedsProps) {
  const { t } = useTranslation('meetings');
  const { run, refusals, busy } = useDeed(InviteToMeetingDocument);
  if (uninvited === 0 || new Date(startsAt) <= new Date()) return null;
  const invite = async (): Promise<void> => {
    if (await run({ input: { meetingId: id } })) notifications.show({ message: t('invited', { count: uninvited }) });
  };
  return (
    <>
      <Button leftSection={<IconSend size={16} aria-hidden />} loading={busy} onClick={() => void invite()}>
        {status === 'planned' ? t('deed.invite') : t('deed.inviteMore', { count: uninvited })}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}

function Cancel({ meeting: { id, status } }: DeedsProps) {
  const { t } = useTranslation('meetings');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(CancelMeetingDocument);
  const cancel = async (reason: string): Promise<void> => {
    if (!(await run({ input: { meetingId: id, reason } }))) return;
    close();
    notifications.show({ message: t('cancel.done') });
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('deed.cancel')}
      </Button>
      <ReasonDialog
        title={t('cancel.title')}
        text={t(status === 'invited' ? 'cancel.text' : 'cancel.quiet')}
        deed={t('deed.cancel')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void cancel(reason)}
      />
    </>
  );
}

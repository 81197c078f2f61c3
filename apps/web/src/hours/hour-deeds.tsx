import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelOfficeHourDocument, CloseOfficeHourDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useHere } from '../shell/me';
import type { Hour } from './hour-screen';

type Deed = 'cancel' | 'close' | 'closeAll';

/** Giving a booked hour back, and taking hours back altogether. */
export function HourDeeds({ hour: { id, state, startsAt, isMine, seriesId, booking } }: { readonly hour: Hour }) {
  const { t } = useTranslation('hours');
  const { may } = useHere();
  const [opened, setOpened] = useState<Deed | null>(null);
  const cancel = useDeed(CancelOfficeHourDocument);
  const close = useDeed(CloseOfficeHourDocument);
  if (state === 'closed' || new Date(startsAt) <= new Date()) return null;
  const mayClose = isMine || may('hours.all');
  const deeds: readonly Deed[] = [
    ...(booking ? (['cancel'] as const) : []),
    ...(mayClose ? (['close'] as const) : []),
    ...(mayClose && seriesId ? (['closeAll'] as const) : []),
  ];
  const act = async (reason: string): Promise<void> => {
    const done =
      opened === 'cancel'
        ? await cancel.run({ input: { bookingId: booking?.id ?? '', reason } })
        : await close.run({ input: { officeHourId: id, reason, following: opened === 'closeAll' } });
    if (!done) return;
    notifications.show({ message: t(`deed.${opened ?? 'cancel'}Done`) });
    setOpened(null);
  };
  return (
    <>
      {deeds.map((deed) => (
        <Button key={deed} variant="default" onClick={() => setOpened(deed)}>
          {t(`deed.${deed}`)}
        </Button>
      ))}
      {opened && (
        <ReasonDialog
          opened
          title={t(`deed.${opened}`)}
          text={t(`deed.${opened}Text`)}
          deed={t(`deed.${opened}`)}
          onClose={() => setOpened(null)}
          refusals={opened === 'cancel' ? cancel.refusals : close.refusals}
          busy={cancel.busy || close.busy}
          onReason={(reason) => void act(reason)}
        />
      )}
    </>
  );
}

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AcceptVentureDocument, DeclineVentureDocument, type VentureStatus } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useHere } from '../shell/me';

interface DecisionDeedsProps {
  readonly venture: { readonly id: string; readonly name: string; readonly status: VentureStatus };
}

/** The states in which the office still decides. */
const UNDECIDED: readonly VentureStatus[] = ['submitted', 'screening', 'deferred'];

/** Accept and decline, as long as the office has not decided. */
export function DecisionDeeds({ venture }: DecisionDeedsProps) {
  const { may } = useHere();
  if (!may('ventures.decide') || !UNDECIDED.includes(venture.status)) return null;
  return (
    <>
      <Decline {...venture} />
      <Accept {...venture} />
    </>
  );
}

interface VentureName {
  readonly id: string;
  readonly name: string;
}

function Accept({ id, name }: VentureName) {
  const { t } = useTranslation('ventures');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(AcceptVentureDocument);
  const accept = async (reason: string): Promise<void> => {
    if (!(await run({ input: { ventureId: id, ...(reason && { reason }) } }))) return;
    close();
    notifications.show({ message: t('accepted', { name }) });
  };
  return (
    <>
      <Button onClick={open}>{t('accept')}</Button>
      <ReasonDialog
        title={t('acceptTitle', { name })}
        text={t('acceptText')}
        deed={t('accept')}
        optional
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void accept(reason)}
      />
    </>
  );
}

function Decline({ id, name }: VentureName) {
  const { t } = useTranslation('ventures');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(DeclineVentureDocument);
  const decline = async (reason: string): Promise<void> => {
    if (!(await run({ input: { ventureId: id, reason } }))) return;
    close();
    notifications.show({ message: t('declined', { name }) });
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('decline')}
      </Button>
      <ReasonDialog
        title={t('declineTitle', { name })}
        text={t('declineText')}
        deed={t('decline')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void decline(reason)}
      />
    </>
  );
}

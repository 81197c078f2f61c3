import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconCalendarTime } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelSessionDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import type { Session } from './session-screen';

const ArrangeDialog = lazy(() => import('./arrange-dialog').then((module) => ({ default: module.ArrangeDialog })));

/** The office's deeds, as long as the session is to come. */
export function SessionDeeds({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { may } = useHere();
  const [arranging, open, close] = useUrlDialog('arrange');
  const { status } = session;
  if (status !== 'planned' && status !== 'confirmed') return null;
  return (
    <>
      {may('sessions.cancel') && <Cancel session={session} />}
      {may('sessions.confirm') && (
        <Button
          leftSection={<IconCalendarTime size={16} aria-hidden />}
          variant={status === 'planned' ? 'filled' : 'default'}
          onClick={open}
        >
          {status === 'planned' ? t('arrange.deed') : t('arrange.again')}
        </Button>
      )}
      {arranging && may('sessions.confirm') && (
        <Suspense>
          <ArrangeDialog session={session} onClose={close} />
        </Suspense>
      )}
    </>
  );
}

function Cancel({ session: { id, status } }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const [opened, { open, close }] = useDisclosure(false);
  const { run, refusals, busy } = useDeed(CancelSessionDocument);
  const cancel = async (reason: string): Promise<void> => {
    if (!(await run({ input: { sessionId: id, reason } }))) return;
    close();
    notifications.show({ message: t('cancel.done') });
  };
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('cancel.deed')}
      </Button>
      <ReasonDialog
        title={t('cancel.title')}
        text={status === 'confirmed' ? t('cancel.text') : t('cancel.quiet')}
        deed={t('cancel.deed')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void cancel(reason)}
      />
    </>
  );
}

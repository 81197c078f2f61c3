import { Button, Checkbox } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CancelSessionDocument, type SessionStatus } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';

interface CancelSessionProps {
  readonly session: {
    readonly id: string;
    readonly status: SessionStatus;
    readonly seriesId?: string | null | undefined;
  };
  /** The button's name where several stand on one screen. */
  readonly label?: string;
  readonly compact?: boolean;
}

/** Two presses: everybody who was invited is told why. */
export function CancelSession({ session: { id, status, seriesId }, label, compact = false }: CancelSessionProps) {
  const { t } = useTranslation('sessions');
  const [opened, { open, close }] = useDisclosure(false);
  const [following, setFollowing] = useState(false);
  const { run, refusals, busy } = useDeed(CancelSessionDocument);
  const cancel = async (reason: string): Promise<void> => {
    if (!(await run({ input: { sessionId: id, reason, following } }))) return;
    close();
    notifications.show({ message: t('cancel.done') });
  };
  return (
    <>
      <Button
        variant="default"
        onClick={open}
        {...(label && { 'aria-label': label })}
        {...(compact && { size: 'compact-md' })}
      >
        {compact ? t('cancel.short') : t('cancel.deed')}
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
      >
        {seriesId && (
          <Checkbox
            label={t('cancel.following')}
            checked={following}
            onChange={(event) => setFollowing(event.currentTarget.checked)}
          />
        )}
      </ReasonDialog>
    </>
  );
}

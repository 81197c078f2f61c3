import { Button, Stack } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SessionReminder } from '../gql/graphql';
import { Refusals } from '../kit/refusals';
import type { Session } from './session-screen';
import { useReminding } from './use-reminding';

interface RemindButtonProps {
  readonly session: Pick<Session, 'id' | 'venture' | 'number'>;
  readonly about: Exclude<SessionReminder, 'summary'>;
}

/** The office asks again, on the page of the session. */
export function RemindButton({ session: { id, venture, number }, about }: RemindButtonProps) {
  const { t } = useTranslation('sessions');
  const title = t('name', { venture: venture?.name ?? t('unseen'), number });
  const { press, busy, refusals } = useReminding(id, about, title);
  return (
    <Stack gap="xs" align="start">
      <Refusals refusals={refusals} />
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconBell size={16} aria-hidden />}
        loading={busy}
        onClick={() => void press()}
      >
        {t(`remind.${about}`)}
      </Button>
    </Stack>
  );
}

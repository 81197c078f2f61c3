import { Button } from '@mantine/core';
import { IconCalendarTime } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import { CancelSession } from './cancel-session';
import type { Session } from './session-screen';

/** The office's deeds, as long as the session is to come. */
export function SessionDeeds({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { may, slug } = useHere();
  const { id, status } = session;
  if (status !== 'planned' && status !== 'confirmed') return null;
  return (
    <>
      {may('sessions.cancel') && <CancelSession session={session} />}
      {may('sessions.confirm') && (
        <Button
          leftSection={<IconCalendarTime size={16} aria-hidden />}
          variant={status === 'planned' ? 'filled' : 'default'}
          renderRoot={(props) => <Link to="/p/$slug/sessions/$id/arrange" params={{ slug, id }} {...props} />}
        >
          {status === 'planned' ? t('arrange.deed') : t('arrange.again')}
        </Button>
      )}
    </>
  );
}

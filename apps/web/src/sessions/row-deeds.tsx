import { Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SessionLineFragment } from '../gql/graphql';
import { useHere } from '../shell/me';
import { CancelSession } from './cancel-session';

/** What the office can do with a session without opening it. */
export function RowDeeds({ session }: { readonly session: SessionLineFragment }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const { id, status, venture, number } = session;
  if (status !== 'planned' && status !== 'confirmed') return null;
  const name = t('name', { venture: venture?.name ?? t('unseen'), number });
  const deed = t(status === 'planned' ? 'arrange.deed' : 'arrange.again');
  return (
    <Group gap="xs">
      <Button
        size="compact-md"
        variant="light"
        aria-label={`${deed}: ${name}`}
        renderRoot={(props) => <Link to="/p/$slug/sessions/$id/arrange" params={{ slug, id }} {...props} />}
      >
        {deed}
      </Button>
      <CancelSession compact session={session} label={`${t('cancel.short')}: ${name}`} />
    </Group>
  );
}

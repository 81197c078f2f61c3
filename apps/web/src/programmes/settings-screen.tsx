import { Group } from '@mantine/core';
import { Link, Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import style from '../shell/navigation.module.css';

const PARTS = [
  { label: 'people', to: '/p/$slug/settings', needs: 'people.read' },
  { label: 'clients', to: '/p/$slug/settings/clients', needs: 'clients.manage' },
  { label: 'policy', to: '/p/$slug/settings/policy', needs: 'programme.read' },
  { label: 'places', to: '/p/$slug/settings/places', needs: 'places.arrange' },
  { label: 'warrant', to: '/p/$slug/settings/warrant', needs: 'warrants.publish' },
  { label: 'application', to: '/p/$slug/settings/application', needs: 'intake.run' },
  { label: 'letters', to: '/p/$slug/settings/letters', needs: 'letters.edit' },
  { label: 'programme', to: '/p/$slug/settings/programme', needs: 'programme.update' },
  { label: 'onboarding', to: '/p/$slug/settings/onboarding', needs: 'onboarding.run' },
  { label: 'sharing', to: '/p/$slug/settings/sharing', needs: 'sharing.read' },
  { label: 'audit', to: '/p/$slug/settings/audit', needs: 'audit.read' },
] as const;

export function SettingsScreen() {
  const { t } = useTranslation('programmes');
  const { slug, may } = useHere();
  return (
    <Page title={t('settings')}>
      <Group component="nav" gap={4} aria-label={t('settings')}>
        {PARTS.filter(({ needs }) => may(needs)).map(({ label, to }) => (
          <Link
            key={label}
            to={to}
            params={{ slug }}
            className={style['entry'] ?? ''}
            activeOptions={{ exact: to === '/p/$slug/settings', includeSearch: false }}
          >
            {t(`part.${label}`)}
          </Link>
        ))}
      </Group>
      <Outlet />
    </Page>
  );
}

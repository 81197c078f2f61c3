import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core';
import { IconLogout, IconUserCircle } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SignOutDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { forgetReports } from '../sessions/kept-report';
import { useHere } from './me';

const SCHEMES = ['auto', 'light', 'dark'] as const;

export function PersonMenu() {
  const { t } = useTranslation('shell');
  const { slug, me } = useHere();
  const leave = useLeave();
  return (
    <Menu position="bottom-end" width={250} shadow="md" withinPortal={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('person', { name: me.membership?.name ?? '' })}
        >
          <IconUserCircle size={24} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{me.membership?.name}</Menu.Label>
        <Menu.Item renderRoot={(props) => <Link to="/p/$slug/me" params={{ slug }} {...props} />}>
          {t('entry.me')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('scheme.label')}</Menu.Label>
        <Schemes />
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Schemes() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choose = (value: string): void => setColorScheme(SCHEMES.find((scheme) => scheme === value) ?? 'auto');
  return (
    <Menu.RadioGroup value={colorScheme} onChange={choose}>
      {SCHEMES.map((scheme) => (
        <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick={false}>
          {t(`scheme.${scheme}`)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

/** Signs out, then forgets all that was read: the next person at this screen finds nothing. */
function useLeave(): () => Promise<void> {
  const client = useQueryClient();
  const router = useRouter();
  const { run } = useDeed(SignOutDocument);
  return async () => {
    await run({});
    client.clear();
    forgetReports();
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
}

import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { entriesFor } from './entries';
import { useFace } from './face';
import { useHere } from './me';
import { Navigation } from './navigation';
import { Palette, PaletteButton } from './palette';
import { PersonMenu } from './person-menu';
import { Shortcuts } from './shortcuts';
import { Switcher } from './switcher';

/** Up to this many entries fit in a bar at the foot of a phone. */
const ENTRIES_OF_A_BAR = 4;

/** The frame around every screen of a programme; a few need the whole window. */
export function House() {
  const isWhole = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.isWhole) });
  return isWhole ? <Whole /> : <Framed />;
}

/** A screen that stands alone, such as one on a wall. */
const Whole = () => (
  <main id="content" tabIndex={-1}>
    <Outlet />
  </main>
);

function Framed() {
  const { t } = useTranslation('shell');
  const { slug, roles, may } = useHere();
  const face = useFace(slug, roles);
  const entries = entriesFor(face, may);
  const [open, { toggle, close }] = useDisclosure(false);
  const phone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false });
  const bar = phone && entries.length <= ENTRIES_OF_A_BAR;

  return (
    <AppShell
      header={{ height: 60 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !open || bar } }}
      {...(bar && { footer: { height: 60 } })}
      padding={{ base: 'sm', sm: 'lg' }}
    >
      <a href="#content" className="skip-link">
        {t('skip')}
      </a>
      <AppShell.Header px={{ base: 'xs', sm: 'md' }}>
        <Group h="100%" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap" miw={0}>
            {!bar && <Burger hiddenFrom="sm" size="sm" opened={open} onClick={toggle} aria-label={t('menu')} />}
            <Switcher face={face} />
          </Group>
          <Group gap={6} wrap="nowrap">
            <PaletteButton />
            <Shortcuts entries={entries} />
            <PersonMenu />
          </Group>
        </Group>
      </AppShell.Header>
      {!bar && (
        <AppShell.Navbar p="sm" aria-label={t('navigation')} style={{ overflowY: 'auto' }}>
          <Navigation slug={slug} entries={entries} onChoose={close} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      {bar && (
        <AppShell.Footer>
          <nav aria-label={t('navigation')} style={{ height: '100%' }}>
            <Navigation bar slug={slug} entries={entries} />
          </nav>
        </AppShell.Footer>
      )}
      <Palette entries={entries} />
    </AppShell>
  );
}

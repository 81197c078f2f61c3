import { ActionIcon, Button, Kbd, Modal, VisuallyHidden } from '@mantine/core';
import { useDebouncedValue, useMediaQuery } from '@mantine/hooks';
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchDocument, type SearchQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import type { Entry } from './entries';
import { useHere } from './me';

const LETTERS_TO_START = 2;
const PAUSE_MS = 180;

const [store, palette] = createSpotlight();

export function PaletteButton() {
  const { t } = useTranslation('shell');
  const small = useMediaQuery('(max-width: 62em)', undefined, { getInitialValueInEffect: false });
  if (small) {
    return (
      <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('search.open')} onClick={palette.open}>
        <IconSearch size={20} aria-hidden />
      </ActionIcon>
    );
  }
  return (
    <Button
      variant="default"
      fw={400}
      w={290}
      styles={{ label: { flex: 1 } }}
      justify="flex-start"
      onClick={palette.open}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={<Kbd size="xs">Ctrl K</Kbd>}
    >
      {t('search.open')}
    </Button>
  );
}

type Hit = SearchQuery['search'][number];
const ADDRESS = {
  mentor: '/p/$slug/mentors/$id',
  venture: '/p/$slug/ventures/$id',
  session: '/p/$slug/sessions/$id',
} as const;
const hasAddress = (hit: Hit): hit is Hit & { kind: keyof typeof ADDRESS } => hit.kind in ADDRESS;

/** Ctrl+K: every object and every screen. Mantine's own dialog has no name, so this one brings its title. */
export function Palette({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('shell');
  const [text, setText] = useState('');
  const hits = useHits(text);
  const screens = entries.filter(({ label }) => t(`entry.${label}`).toLowerCase().includes(text.trim().toLowerCase()));
  const onKeyDown = useEnter();
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
      clearQueryOnClose
    >
      <VisuallyHidden>
        <Modal.Title>{t('search.title')}</Modal.Title>
      </VisuallyHidden>
      <Spotlight.Search
        onKeyDown={onKeyDown}
        placeholder={t('search.open')}
        aria-label={t('search.open')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {hits.filter(hasAddress).map((hit) => (
          <HitLine key={hit.id} hit={hit} />
        ))}
        {screens.map((entry) => (
          <ScreenLine key={entry.label} entry={entry} />
        ))}
        {hits.length + screens.length === 0 && <Spotlight.Empty>{t('search.empty', { text })}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

/** Enter takes the first line while none is selected. */
function useEnter(): (event: KeyboardEvent) => void {
  const { selected, listId } = useSpotlight(store);
  return ({ key }) => {
    if (key !== 'Enter' || selected >= 0) return;
    document.getElementById(listId)?.querySelector<HTMLElement>('[data-action]')?.click();
  };
}

function useHits(text: string): readonly Hit[] {
  const { slug, may } = useHere();
  const [settled] = useDebouncedValue(text.trim(), PAUSE_MS);
  const enabled = settled.length >= LETTERS_TO_START && may('search.use');
  const { data } = useQuery({
    ...question(slug, SearchDocument, { text: settled }),
    enabled,
    placeholderData: keepPreviousData,
  });
  return enabled ? (data?.search ?? []) : [];
}

function HitLine({ hit }: { readonly hit: Hit & { kind: keyof typeof ADDRESS } }) {
  const { t } = useTranslation('shell');
  const { slug } = useHere();
  const navigate = useNavigate();
  const go = (): void => void navigate({ to: ADDRESS[hit.kind], params: { slug, id: hit.id } });
  return (
    <Spotlight.Action label={hit.title} description={`${t(`search.kind.${hit.kind}`)} · ${hit.detail}`} onClick={go} />
  );
}

function ScreenLine({ entry: { label, to, icon: Icon } }: { readonly entry: Entry }) {
  const { t } = useTranslation('shell');
  const { slug } = useHere();
  const navigate = useNavigate();
  return (
    <Spotlight.Action
      label={t(`entry.${label}`)}
      leftSection={<Icon size={18} aria-hidden />}
      onClick={() => void navigate({ to, params: { slug } })}
    />
  );
}

import { Group, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LetterKindsDocument, type MailKind } from '../gql/graphql';
import { question } from '../graph/questions';
import { SearchField } from '../kit/search-field';
import { useHere } from '../shell/me';
import { type LetterFilters, STATES } from './letter-filters';
import { useKindName } from './use-kind-name';

/** Narrows the log down; what is chosen stands in the address. */
export function LetterFilterBar() {
  const { t } = useTranslation('notifications');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/letters' });
  const filters = useSearch({ from: '/p/$slug/letters' });
  const kinds = useKinds();
  const show = (changes: LetterFilters): void =>
    void navigate({ search: (before) => ({ ...before, ...changes }), replace: true });
  return (
    <Group align="flex-end" gap="sm">
      <SearchField
        label={t('search')}
        value={filters.search ?? ''}
        onSearch={(search) => show({ search: search || undefined })}
      />
      <Select
        label={t('state')}
        placeholder={t('anyState')}
        clearable
        clearButtonProps={{ 'aria-label': t('anyState') }}
        data={STATES.map((state) => ({ value: state, label: kit(`state.${state}`) }))}
        value={filters.state ?? null}
        onChange={(state) => show({ state: state ?? undefined })}
        style={{ flex: '1 1 160px' }}
      />
      <Select
        label={t('kindLabel')}
        placeholder={t('anyKind')}
        clearable
        clearButtonProps={{ 'aria-label': t('anyKind') }}
        searchable
        data={kinds}
        value={filters.kind ?? null}
        onChange={(kind) => show({ kind: kind ?? undefined })}
        style={{ flex: '1 1 220px' }}
      />
    </Group>
  );
}

function useKinds(): { value: MailKind; label: string }[] {
  const { slug } = useHere();
  const nameOf = useKindName();
  const { data } = useSuspenseQuery(question(slug, LetterKindsDocument, {}));
  return data.letterKinds
    .map((value) => ({ value, label: nameOf(value) }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}

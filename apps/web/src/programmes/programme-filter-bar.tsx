import { Group, Select, Switch, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PLACES, PROGRAMME_KINDS } from '../adopters/adopter-filters';
import { oneOf } from '../kit/from-url';
import { SearchField } from '../kit/search-field';
import { COUNTRY, ORDERS, type ProgrammeFilters } from './programme-filters';

/** What is shown of the network's programmes, and in which order: all of it is in the address. */
export function ProgrammeFilterBar({ filters }: { readonly filters: ProgrammeFilters }) {
  const { t } = useTranslation('programmes');
  const { t: adopters } = useTranslation('adopters');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/programmes/' });
  const set = (change: ProgrammeFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  const clear = { clearable: true, clearButtonProps: { 'aria-label': kit('clear') }, placeholder: t('filter.any') };
  const country = (typed: string): void => {
    if (typed === '' || COUNTRY.test(typed)) set({ country: typed.toUpperCase() || undefined });
  };
  return (
    <Group align="flex-end" gap="sm" className="no-print">
      <SearchField
        label={t('filter.search')}
        value={filters.search ?? ''}
        onSearch={(text) => set({ search: text || undefined })}
      />
      <Select
        {...clear}
        label={t('column.place')}
        w={150}
        value={filters.place ?? null}
        data={PLACES.map((value) => ({ value, label: adopters(`place.${value}`) }))}
        onChange={(value) => set({ place: oneOf(PLACES, value) })}
      />
      <Select
        {...clear}
        label={t('column.kind')}
        w={170}
        value={filters.kind ?? null}
        data={PROGRAMME_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(value) => set({ kind: oneOf(PROGRAMME_KINDS, value) })}
      />
      <TextInput
        label={t('filter.country')}
        placeholder="PT"
        w={90}
        maxLength={2}
        defaultValue={filters.country ?? ''}
        onChange={({ currentTarget }) => country(currentTarget.value)}
      />
      <Select
        label={t('filter.order')}
        w={130}
        allowDeselect={false}
        value={filters.order ?? 'name'}
        data={ORDERS.map((value) => ({ value, label: t(`order.${value}`) }))}
        onChange={(value) => set({ order: oneOf(ORDERS, value) })}
      />
      <Switch
        mb={8}
        label={t('filter.descending')}
        checked={filters.descending ?? false}
        onChange={({ currentTarget }) => set({ descending: currentTarget.checked || undefined })}
      />
    </Group>
  );
}

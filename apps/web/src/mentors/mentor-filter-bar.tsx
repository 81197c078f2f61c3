import { Group, Select, Switch } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../kit/search-field';
import { options, useHere, useWords } from '../shell/me';
import { MENTOR_STATUSES, type MentorFilters } from './mentor-filters';

export function MentorFilterBar({ filters }: { readonly filters: MentorFilters }) {
  const { t } = useTranslation('mentors');
  const { t: kit } = useTranslation('kit');
  const { backgrounds } = useWords();
  const { may } = useHere();
  const navigate = useNavigate({ from: '/p/$slug/mentors/' });
  const set = (change: MentorFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  const clear = { clearable: true, clearButtonProps: { 'aria-label': kit('clear') }, placeholder: t('any') };
  return (
    <Group align="flex-end" gap="sm">
      <SearchField
        label={t('search')}
        value={filters.search ?? ''}
        onSearch={(text) => set({ search: text || undefined })}
      />
      <Select
        {...clear}
        label={t('column.background')}
        data={options(backgrounds)}
        value={filters.background ?? null}
        onChange={(value) => set({ background: value ?? undefined })}
      />
      <Select
        {...clear}
        label={t('column.status')}
        w={160}
        value={filters.status ?? null}
        data={MENTOR_STATUSES.map((status) => ({ value: status, label: kit(`state.${status}`) }))}
        onChange={(value) => set({ status: MENTOR_STATUSES.find((status) => status === value) })}
      />
      {!may('commitment.all') && (
        <Switch
          mb={8}
          label={t('freeOnly')}
          checked={filters.freeHoursOnly ?? false}
          onChange={(event) => set({ freeHoursOnly: event.currentTarget.checked || undefined })}
        />
      )}
    </Group>
  );
}

import { Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MembershipsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import type { AuditFilters } from './audit-filters';
import { AUDIT_DEEDS, AUDIT_KINDS } from './audit-words';
import { useAuditWords } from './use-audit-words';

interface FilterProps {
  readonly filters: AuditFilters;
  readonly set: (change: AuditFilters) => void;
}

export function AuditFilterBar({ filters }: { readonly filters: AuditFilters }) {
  const { t } = useTranslation('identity');
  const { may } = useHere();
  const navigate = useNavigate({ from: '/p/$slug/settings/audit' });
  const set = (change: AuditFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  return (
    <Group align="flex-end" gap="sm">
      {may('people.read') && <PersonFilter filters={filters} set={set} />}
      <WordFilters filters={filters} set={set} />
      <DayFilter name="from" filters={filters} set={set} />
      <DayFilter name="until" filters={filters} set={set} />
      {filters.rowId && (
        <Button
          variant="default"
          rightSection={<IconX size={16} aria-hidden />}
          aria-label={t('audit.allRows')}
          onClick={() => set({ rowId: undefined })}
        >
          {t('audit.oneRow')}
        </Button>
      )}
    </Group>
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const PAUSE_MS = 250;

/** Those whom a search finds, and the chosen one among them, whose name is known once it was found. */
function usePeople(memberId: string | undefined, search: string, chosen: Option | undefined): readonly Option[] {
  const { t } = useTranslation('identity');
  const { slug } = useHere();
  const [settled] = useDebouncedValue(search, PAUSE_MS);
  // The box shows the chosen one's name: that is no search.
  const wanted = settled === '' || settled === chosen?.label ? null : settled;
  const { data } = useQuery({
    ...question(slug, MembershipsDocument, { search: wanted }),
    placeholderData: keepPreviousData,
  });
  const found = data?.memberships.items.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  if (!memberId || found.some(({ value }) => value === memberId)) return found;
  return [chosen?.value === memberId ? chosen : { value: memberId, label: t('audit.onePerson') }, ...found];
}

function PersonFilter({ filters: { memberId }, set }: FilterProps) {
  const { t } = useTranslation('identity');
  const { t: kit } = useTranslation('kit');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Option>();
  const people = usePeople(memberId, search, chosen);
  return (
    <Select
      label={t('audit.person')}
      placeholder={t('audit.anybody')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': kit('clear') }}
      style={{ flex: '1 1 180px' }}
      nothingFoundMessage={t('people.none')}
      value={memberId ?? null}
      data={[...people]}
      filter={({ options }) => options}
      onSearchChange={setSearch}
      onChange={(value, option) => {
        setChosen(value === null ? undefined : { value, label: option.label });
        set({ memberId: value ?? undefined });
      }}
    />
  );
}

function WordFilters({ filters: { deed, kind }, set }: FilterProps) {
  const { t } = useTranslation('identity');
  const { t: kit } = useTranslation('kit');
  const { deedOf, kindOf } = useAuditWords();
  const clearing = { clearable: true, clearButtonProps: { 'aria-label': kit('clear') } };
  const deeds = deed && !AUDIT_DEEDS.some((name) => name === deed) ? [deed, ...AUDIT_DEEDS] : AUDIT_DEEDS;
  return (
    <>
      <Select
        label={t('audit.deed')}
        placeholder={t('audit.anything')}
        searchable
        {...clearing}
        style={{ flex: '1 1 180px' }}
        value={deed ?? null}
        data={sorted(deeds.map((value) => ({ value, label: deedOf(value) })))}
        onChange={(value) => set({ deed: value ?? undefined })}
      />
      <Select
        label={t('audit.kind')}
        placeholder={t('audit.anything')}
        searchable
        {...clearing}
        style={{ flex: '1 1 150px' }}
        value={kind ?? null}
        data={sorted(AUDIT_KINDS.map((value) => ({ value, label: kindOf(value) })))}
        onChange={(value) => set({ kind: AUDIT_KINDS.find((name) => name === value) })}
      />
    </>
  );
}

const sorted = (options: readonly Option[]): Option[] =>
  [...options].sort((one, other) => one.label.localeCompare(other.label));

function DayFilter({ name, filters, set }: FilterProps & { readonly name: 'from' | 'until' }) {
  const { t } = useTranslation('identity');
  return (
    <TextInput
      type="date"
      label={t(`audit.${name}`)}
      style={{ flex: '0 1 150px' }}
      value={filters[name] ?? ''}
      onChange={({ currentTarget }) => set({ [name]: currentTarget.value || undefined })}
    />
  );
}

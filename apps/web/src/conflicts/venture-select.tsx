import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KnownVenturesDocument, VenturesNamedDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

interface VentureSelectProps {
  readonly id: string;
  readonly value?: string;
  readonly onChange?: (id: string) => void;
  readonly error?: ReactNode;
}

/** Of the ventures that a mentor knows of: on whose teams they sit, and those of their lists. */
export function KnownVenture({ onChange, value, ...props }: VentureSelectProps) {
  const { t } = useTranslation('conflicts');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, KnownVenturesDocument, {}));
  const names = new Map([
    ...(data?.myCards ?? []).map(({ ventureId, ventureName }) => [ventureId, ventureName] as const),
    ...(data?.ventures.items ?? []).map(({ id, name }) => [id, name] as const),
  ]);
  return (
    <Select
      {...props}
      label={t('venture')}
      required
      searchable
      nothingFoundMessage={t('noVenture')}
      data={[...names].map(([id, label]) => ({ value: id, label }))}
      value={value === '' ? null : (value ?? null)}
      onChange={(id) => onChange?.(id ?? '')}
    />
  );
}

const TYPING_MS = 200;

/** Of all ventures, by part of a name. */
export function AnyVenture({ onChange, value, ...props }: VentureSelectProps) {
  const { t } = useTranslation('conflicts');
  const { slug } = useHere();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, TYPING_MS);
  const { data } = useQuery({
    ...question(slug, VenturesNamedDocument, { search: search || null }),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...props}
      label={t('venture')}
      required
      searchable
      nothingFoundMessage={t('noVenture')}
      searchValue={text}
      onSearchChange={setText}
      data={(data?.ventures.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      value={value === '' ? null : (value ?? null)}
      onChange={(id) => onChange?.(id ?? '')}
    />
  );
}

import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Tongue } from '../gql/graphql';
import { useHere } from '../shell/me';
import { TONGUE_OPTIONS, tongueName } from './tongues';

interface TongueSelectProps {
  readonly label: string;
  readonly description?: string;
  /** Null is the programme's. */
  readonly value: Tongue | null;
  readonly onChange: (tongue: Tongue | null) => void;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

const DEFAULT = 'programme';

/** In which language somebody is written to. */
export function TongueSelect({ value, onChange, ...field }: TongueSelectProps) {
  const { t } = useTranslation('identity');
  const { programme } = useHere().me;
  const asProgramme = t('language.programme', { language: tongueName(programme.locale) });
  return (
    <Select
      id="locale"
      {...field}
      allowDeselect={false}
      data={[{ value: DEFAULT, label: asProgramme }, ...TONGUE_OPTIONS]}
      value={value ?? DEFAULT}
      onChange={(chosen) => onChange(TONGUE_OPTIONS.find((option) => option.value === chosen)?.value ?? null)}
    />
  );
}

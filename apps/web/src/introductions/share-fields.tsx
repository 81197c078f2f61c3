import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Shareable } from '../gql/graphql';
import { SHAREABLE } from './introduction-filters';

interface ShareFieldsProps {
  readonly label: string;
  readonly help: string;
  readonly value: readonly Shareable[];
  readonly onChange: (shared: readonly Shareable[]) => void;
  readonly error?: string | undefined;
}

/** What the other side is told, field by field (V4). */
export function ShareFields({ label, help, value, onChange, error }: ShareFieldsProps) {
  const { t } = useTranslation('introductions');
  return (
    <Checkbox.Group
      id="shared"
      label={label}
      description={help}
      error={error}
      value={[...value]}
      onChange={(chosen) => onChange(SHAREABLE.filter((field) => chosen.includes(field)))}
    >
      <Stack gap={6} mt={6}>
        {SHAREABLE.map((field) => (
          <Checkbox key={field} value={field} label={t(`field.${field}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

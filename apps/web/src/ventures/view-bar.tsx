import { Button, Checkbox, Group, Popover, SegmentedControl, Select, Stack } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../kit/search-field';
import { SavedViews } from './saved-views';
import {
  columnsOf,
  FORMS,
  formOf,
  VENTURE_COLUMNS,
  VENTURE_ORIGINS,
  VENTURE_STAGES,
  VENTURE_STATUSES,
  type VentureView,
  withColumns,
} from './venture-filters';

/** All that makes a view; each change stands in the address. */
export function ViewBar({ view }: { readonly view: VentureView }) {
  const { t } = useTranslation('ventures');
  const { t: kit } = useTranslation('kit');
  const navigate = useNavigate({ from: '/p/$slug/ventures/' });
  const set = (change: VentureView): void => void navigate({ search: { ...view, ...change }, replace: true });
  const form = formOf(view);
  const states = VENTURE_STATUSES.map((status) => ({ value: status, label: kit(`state.${status}`) }));
  return (
    <Group align="flex-end" gap="sm">
      <SearchField
        label={t('search')}
        value={view.search ?? ''}
        onSearch={(text) => set({ search: text || undefined })}
      />
      <Choice label={t('view.stage')} values={VENTURE_STAGES} value={view.stage} onChoose={(stage) => set({ stage })} />
      <Choice
        label={t('view.origin')}
        values={VENTURE_ORIGINS}
        value={view.origin}
        onChoose={(origin) => set({ origin })}
      />
      {form === 'table' && (
        <>
          <Select
            label={t('column.status')}
            placeholder={t('anyStatus')}
            clearable
            w={160}
            value={view.status ?? null}
            clearButtonProps={{ 'aria-label': kit('clear') }}
            data={states}
            onChange={(value) => set({ status: VENTURE_STATUSES.find((status) => status === value), form: 'table' })}
          />
          <ColumnChoice view={view} onChoose={(columns) => set({ without: withColumns(columns) })} />
        </>
      )}
      <SegmentedControl
        aria-label={t('view.form')}
        value={form}
        data={FORMS.map((each) => ({ value: each, label: t(`view.${each}`) }))}
        onChange={(value) => set({ form: FORMS.find((each) => each === value) })}
      />
      <SavedViews view={view} />
    </Group>
  );
}

interface ColumnChoiceProps {
  readonly view: VentureView;
  readonly onChoose: (columns: readonly string[]) => void;
}

function ColumnChoice({ view, onChoose }: ColumnChoiceProps) {
  const { t } = useTranslation('ventures');
  return (
    <Popover position="bottom-end" trapFocus shadow="md">
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t('view.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Checkbox.Group aria-label={t('view.columns')} value={[...columnsOf(view)]} onChange={onChoose}>
          <Stack gap="xs">
            {VENTURE_COLUMNS.map((column) => (
              <Checkbox key={column} value={column} label={t(`column.${column}`)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly values: readonly T[];
  readonly value: T | undefined;
  readonly onChoose: (value: T | undefined) => void;
}

function Choice<T extends string>({ label, values, value, onChoose }: ChoiceProps<T>) {
  const { t } = useTranslation('ventures');
  const { t: kit } = useTranslation('kit');
  return (
    <Select
      label={label}
      placeholder={t('view.any')}
      clearable
      w={140}
      clearButtonProps={{ 'aria-label': kit('clear') }}
      value={value ?? null}
      data={[...values]}
      onChange={(chosen) => onChoose(values.find((each) => each === chosen))}
    />
  );
}

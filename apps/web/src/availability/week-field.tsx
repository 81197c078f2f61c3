import { Button, Group, SegmentedControl, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Hours, WORKING_WEEK } from './week';
import { WeekPainter } from './week-painter';
import { WeekWritten } from './week-written';

interface WeekFieldProps {
  readonly label: string;
  readonly week: readonly Hours[];
  readonly onChange: (week: Hours[]) => void;
}

/** Hours of a week, painted or written. */
export function WeekField({ label, week, onChange }: WeekFieldProps) {
  const { t } = useTranslation('availability');
  const [way, setWay] = useState<'paint' | 'write'>('paint');
  const [whole, setWhole] = useState(false);
  // What is written is kept by its lines: they are made anew with a week that came from elsewhere.
  const [draft, setDraft] = useState(0);
  const replace = (next: readonly Hours[]): void => {
    onChange([...next]);
    setDraft(draft + 1);
  };
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <SegmentedControl
          size="sm"
          aria-label={t('way')}
          value={way}
          onChange={setWay}
          data={[
            { value: 'paint', label: t('paint') },
            { value: 'write', label: t('write') },
          ]}
        />
        <Button size="sm" variant="default" onClick={() => replace(WORKING_WEEK)}>
          {t('working')}
        </Button>
        <Button size="sm" variant="default" onClick={() => replace([])}>
          {t('clear')}
        </Button>
      </Group>
      {way === 'paint' && (
        <>
          <Text size="sm" c="dimmed">
            {t('paintHelp')}
          </Text>
          <WeekPainter label={label} week={week} onChange={onChange} whole={whole} />
          <Switch
            size="sm"
            label={t('night')}
            checked={whole}
            onChange={(event) => setWhole(event.currentTarget.checked)}
          />
        </>
      )}
      {way === 'write' && <WeekWritten key={draft} week={week} onChange={onChange} />}
    </Stack>
  );
}

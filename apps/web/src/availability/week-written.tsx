import { SimpleGrid, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showWeekday } from '../texts/dates';
import { DAYS, type Hours, readHours, written } from './week';

interface WeekWrittenProps {
  readonly week: readonly Hours[];
  readonly onChange: (week: Hours[]) => void;
}

/** The same week, a line a day: for whoever rather writes, and for hours that do not begin on the hour. */
export function WeekWritten({ week, onChange }: WeekWrittenProps) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw={620} spacing="xs">
      {DAYS.map((day) => (
        <DayWritten key={day} day={day} week={week} onChange={onChange} />
      ))}
    </SimpleGrid>
  );
}

function DayWritten({ day, week, onChange }: WeekWrittenProps & { readonly day: number }) {
  const { t } = useTranslation('availability');
  const [text, setText] = useState(() => written(week, day));
  const wrong = readHours(text) === null;
  const write = (given: string): void => {
    setText(given);
    const hours = readHours(given);
    if (hours) onChange([...week.filter((other) => other.day !== day), ...hours.map((span) => ({ day, ...span }))]);
  };
  return (
    <TextInput
      label={showWeekday(day, 'long')}
      placeholder={t('hoursExample')}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      error={wrong && t('hoursWrong')}
    />
  );
}

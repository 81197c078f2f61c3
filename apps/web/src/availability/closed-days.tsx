import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { CloseDayDocument, type PlacesQuery, ReopenDayDocument, TakeHolidaysDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDay } from '../texts/dates';

type Day = PlacesQuery['closedDays'][number];

/** Days on which nothing is arranged: the country's holidays by one press, others one by one. */
export function ClosedDays({ days }: { readonly days: readonly Day[] }) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(TakeHolidaysDocument);
  const thisYear = new Date().getFullYear();
  const years = [thisYear, thisYear + 1];
  const take = async (year: number): Promise<void> => {
    const taken = await run({ year });
    if (taken) notifications.show({ message: t('closed.taken', { count: taken.closed ?? 0, year }) });
  };
  return (
    <Section
      title={t('closed.title')}
      deeds={years.map((year) => (
        <Button key={year} size="sm" variant="default" loading={busy} onClick={() => void take(year)}>
          {t('closed.take', { year })}
        </Button>
      ))}
    >
      <Refusals refusals={refusals} />
      {days.length === 0 && <Empty says={t('closed.none')} />}
      {days.length > 0 && (
        <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: 'none' }}>
          {days.map((day) => (
            <DayLine key={day.id} day={day} />
          ))}
        </Stack>
      )}
      <CloseDay />
    </Section>
  );
}

function DayLine({ day: { id, day, name } }: { readonly day: Day }) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(ReopenDayDocument);
  return (
    <li>
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <Text size="sm" className="break-words">
          {`${showDay(day)} · ${name}`}
        </Text>
        <Button
          size="sm"
          variant="subtle"
          loading={busy}
          aria-label={t('closed.openNamed', { name })}
          onClick={() => void run({ id })}
        >
          {t('closed.open')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
    </li>
  );
}

function CloseDay() {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(CloseDayDocument);
  const form = useForm({ initialValues: { day: '', name: '' } });
  const errors = byField(refusals);
  const submit = async (input: typeof form.values): Promise<void> => {
    if (await run({ input })) form.reset();
  };
  return (
    <form onSubmit={form.onSubmit((values) => void submit(values))}>
      <Refusals refusals={refusals} />
      <Group align="flex-end" gap="xs">
        <TextInput id="day" type="date" label={t('closed.day')} {...form.getInputProps('day')} error={errors['day']} />
        <TextInput
          id="closedName"
          label={t('closed.name')}
          maxLength={120}
          style={{ flex: '1 1 180px' }}
          {...form.getInputProps('name')}
          error={errors['name']}
        />
        <Button type="submit" variant="default" loading={busy} disabled={!form.values.day || !form.values.name}>
          {t('closed.close')}
        </Button>
      </Group>
    </form>
  );
}

import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingsQuery, SetMeetingSeriesDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { cityOf, showWeekday } from '../texts/dates';

type Series = MeetingsQuery['meetingSeries'][number];

const WEEKS = [1, 2, 3, 4, 5] as const;
const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const USUAL = { week: 2, weekday: 2, clock: '18:00', lengthMinutes: 120, place: '' };

/** When the mentors usually meet: the next three evenings follow from it. */
export function SeriesSection({ series }: { readonly series: Series | null }) {
  const { t } = useTranslation('meetings');
  const [editing, { open, close }] = useDisclosure(false);
  return (
    <Section
      title={t('series.title')}
      deeds={
        !editing && (
          <Button size="sm" variant={series ? 'default' : 'filled'} onClick={open}>
            {t(series ? 'series.change' : 'series.set')}
          </Button>
        )
      }
    >
      {!editing && <Said series={series} />}
      {editing && <SeriesForm series={series} onClose={close} />}
    </Section>
  );
}

function Said({ series }: { readonly series: Series | null }) {
  const { t } = useTranslation('meetings');
  if (!series) return <Text c="dimmed">{t('series.none')}</Text>;
  const { week, weekday, clock, lengthMinutes: length, place } = series;
  const says = t('series.says', {
    week: t(`series.weeks.${week as 1}`),
    weekday: showWeekday(weekday, 'long'),
    clock,
    length,
  });
  return <Text className="break-words">{[says, place].filter(Boolean).join(' · ')}</Text>;
}

function SeriesForm({ series, onClose }: { readonly series: Series | null; readonly onClose: () => void }) {
  const { t } = useTranslation('meetings');
  const { t: kit } = useTranslation('kit');
  const { zone } = useHere();
  const { run, refusals, busy } = useDeed(SetMeetingSeriesDocument);
  const [form, setForm] = useState({ ...USUAL, ...series, place: series?.place ?? '' });
  const set = (change: Partial<typeof USUAL>): void => setForm({ ...form, ...change });

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { week, weekday, clock, lengthMinutes, place } = form;
    if (!(await run({ input: { week, weekday, clock, lengthMinutes, place: place.trim() || null } }))) return;
    onClose();
    notifications.show({ message: t('series.saved') });
  }

  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Group align="flex-end" gap="sm">
        <Select
          w={130}
          label={t('series.week')}
          allowDeselect={false}
          data={WEEKS.map((week) => ({ value: String(week), label: t(`series.weeks.${week}`) }))}
          value={String(form.week)}
          onChange={(value) => set({ week: Number(value) })}
        />
        <Select
          w={160}
          label={t('series.weekday')}
          allowDeselect={false}
          data={DAYS.map((day) => ({ value: String(day), label: showWeekday(day, 'long') }))}
          value={String(form.weekday)}
          onChange={(value) => set({ weekday: Number(value) })}
        />
        <TextInput
          type="time"
          step={300}
          label={t('series.clock', { city: cityOf(zone) })}
          required
          value={form.clock}
          onChange={(event) => set({ clock: event.currentTarget.value })}
        />
        <NumberInput
          w={110}
          label={t('series.length')}
          required
          min={30}
          max={480}
          step={15}
          hideControls
          value={form.lengthMinutes}
          onChange={(value) => set({ lengthMinutes: Number(value) })}
        />
        <TextInput
          style={{ flex: '1 1 200px' }}
          label={t('series.place')}
          maxLength={300}
          value={form.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
      </Group>
      <Text size="sm" c="dimmed">
        {t('series.moves')}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {kit('back')}
        </Button>
        <Button type="submit" loading={busy}>
          {kit('save')}
        </Button>
      </Group>
    </Stack>
  );
}

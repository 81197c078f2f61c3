import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PreferencesFragment, SetMailHabitDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { cityOf } from '../texts/dates';

const HOURS = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, '0')}:00`,
}));

/** Hours of my own clock in which only comes what cannot wait. */
export function MyQuietHours({ mine }: { readonly mine: PreferencesFragment }) {
  const { t } = useTranslation('notifications');
  const { rhythm, zone, quietFrom, quietUntil, isOwn } = mine;
  const { run, refusals, busy } = useDeed(SetMailHabitDocument);
  const set = (from: number, until: number): void =>
    void run({ input: { rhythm, quietFrom: from, quietUntil: until } });
  const says = isOwn ? 'mine.own' : 'mine.always';
  const hour = (value: string | null, otherwise: number): number => (value === null ? otherwise : Number(value));
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('mine.quiet')}</Text>
      <Text size="sm" c="dimmed">
        {t('mine.quietHelp', { zone: cityOf(zone) })} {t(quietFrom === quietUntil ? 'mine.none' : says)}
      </Text>
      <Group align="flex-end" gap="sm">
        <Select
          id="quietFrom"
          label={t('mine.from')}
          w={110}
          allowDeselect={false}
          data={HOURS}
          value={String(quietFrom)}
          onChange={(value) => set(hour(value, quietFrom), quietUntil)}
          error={byField(refusals)['quietFrom']}
        />
        <Select
          id="quietUntil"
          label={t('mine.until')}
          w={110}
          allowDeselect={false}
          data={HOURS}
          value={String(quietUntil)}
          onChange={(value) => set(quietFrom, hour(value, quietUntil))}
          error={byField(refusals)['quietUntil']}
        />
        {isOwn && (
          <Button variant="default" loading={busy} onClick={() => void run({ input: { rhythm } })}>
            {t('mine.back')}
          </Button>
        )}
      </Group>
      <Refusals refusals={refusals} />
    </Stack>
  );
}

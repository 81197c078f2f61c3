import { Button, Group, Select, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MyTimeFragment, TellWeekDocument } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { zonesWith } from '../programmes/zones';
import { cityOf } from '../texts/dates';
import { WeekField } from './week-field';

interface WeekFormProps {
  readonly time: MyTimeFragment;
  /** Whose it is, when the office writes it down. */
  readonly membershipId?: string;
  readonly onDone?: () => void;
}

/** The hours of the week and their zone. */
export function WeekForm({ time, membershipId, onDone }: WeekFormProps) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(TellWeekDocument);
  const [week, setWeek] = useState(() => [...(time.weekly ?? [])]);
  const [zone, setZone] = useState(time.ownZone ?? null);
  const save = async (): Promise<void> => {
    if (!(await run({ input: { membershipId: membershipId ?? null, zone, weekly: week } }))) return;
    notifications.show({ message: t('saved') });
    onDone?.();
  };
  return (
    <Stack gap="sm">
      <Refusals refusals={refusals} />
      <Select
        id="zone"
        label={t('zone')}
        description={t('zoneHelp', { city: cityOf(time.zone) })}
        placeholder={time.zone}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('zoneClear') }}
        limit={40}
        maw={380}
        data={zonesWith(time.zone)}
        value={zone}
        onChange={setZone}
        error={byField(refusals)['zone']}
      />
      <WeekField label={t('week')} week={week} onChange={setWeek} />
      <Group>
        <Button loading={busy} onClick={() => void save()}>
          {t('save')}
        </Button>
      </Group>
    </Stack>
  );
}

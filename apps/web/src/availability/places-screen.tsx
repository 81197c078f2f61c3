import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OpenOfficeDocument, PlacesDocument, type PlacesQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { cityOf } from '../texts/dates';
import { ClosedDays } from './closed-days';
import { Rooms } from './rooms';
import { WeekField } from './week-field';

/** Rooms, the hours of the office, and the days on which it is closed. */
export function PlacesScreen() {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, PlacesDocument, {}));
  const { rooms, openingHours, closedDays } = data;
  return (
    <Stack gap="md">
      <Rooms rooms={rooms} />
      <OfficeHours key={JSON.stringify(openingHours)} hours={openingHours ?? null} />
      <ClosedDays days={closedDays} />
    </Stack>
  );
}

function OfficeHours({ hours }: { readonly hours: PlacesQuery['openingHours'] | null }) {
  const { t } = useTranslation('availability');
  const { me } = useHere();
  const { run, refusals, busy } = useDeed(OpenOfficeDocument);
  const [week, setWeek] = useState(() => [...(hours?.weekly ?? [])]);
  const save = async (): Promise<void> => {
    if (await run({ input: { weekly: week } })) notifications.show({ message: t('office.saved') });
  };
  return (
    <Section title={t('office.title')}>
      <Text size="sm" c="dimmed">
        {t(hours ? 'office.lead' : 'office.unset', { city: cityOf(me.programme.zone) })}
      </Text>
      <Refusals refusals={refusals} />
      <WeekField label={t('office.title')} week={week} onChange={setWeek} />
      <Group>
        <Button loading={busy} onClick={() => void save()}>
          {t('office.save')}
        </Button>
      </Group>
    </Section>
  );
}

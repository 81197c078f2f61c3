import { Anchor, Box, Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WhirlwindDocument, type WholeWhirlwindFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { byRound, clockOf, type Meeting, momentOf, pulseOf } from './course';

const TICK_MS = 5_000;

/** One table's own screen names its table in the address. */
export const tableFrom = ({ table }: Record<string, unknown>): { readonly table?: number | undefined } => ({
  table: Number(table) > 0 ? Number(table) : undefined,
});

/** For the wall of the hall, or for one table: who sits here now, and who comes next. */
export function HallScreen() {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/whirlwinds/$id/hall' });
  const { table: only } = useSearch({ from: '/p/$slug/whirlwinds/$id/hall' });
  const { data } = useSuspenseQuery({
    ...question(slug, WhirlwindDocument, { id }),
    refetchInterval: ({ state }) => pulseOf(state.data?.whirlwind, new Date()),
  });
  const event = found(data.whirlwind);
  const [now, setNow] = useState(() => new Date());
  useInterval(() => setNow(new Date()), TICK_MS, { autoInvoke: true });
  const back = (
    <Anchor renderRoot={(props) => <Link to="/p/$slug/whirlwinds/$id" params={{ slug, id }} {...props} />}>
      {t('hall.back')}
    </Anchor>
  );
  return (
    <Page title={t('hall.title', { name: event.name })} lead={<Clock event={event} now={now} />} deeds={back}>
      <Tables event={event} now={now} only={only} />
    </Page>
  );
}

interface MomentProps {
  readonly event: WholeWhirlwindFragment;
  readonly now: Date;
}

function Clock({ event, now }: MomentProps) {
  const { t } = useTranslation('whirlwinds');
  const { round, isOn } = momentOf(event.meetings, now);
  const meeting = event.meetings.find((one) => one.round === round);
  if (!meeting) return <Text size="xl">{t(event.meetings.length === 0 ? 'hall.none' : 'hall.over')}</Text>;
  const words = { round: meeting.round + 1, rounds: event.rounds };
  return (
    <Text size="xl" role="status">
      {isOn
        ? t('hall.now', { ...words, clock: clockOf(meeting.endsAt, event.zone) })
        : t('hall.next', { ...words, clock: clockOf(meeting.startsAt, event.zone) })}
    </Text>
  );
}

function Tables({ event, now, only }: MomentProps & { readonly only: number | undefined }) {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const { round } = momentOf(event.meetings, now);
  const rounds = byRound(event.meetings);
  const seats = event.guests.filter(({ side, tableNumber }) => side === 'mentor' && tableNumber);
  const shown = seats.filter(({ tableNumber }) => only === undefined || tableNumber === only);
  const at = (number: number, table: number | null | undefined): Meeting | undefined =>
    rounds.get(number)?.get(table ?? 0);
  if (round === null) return null;
  return (
    <SimpleGrid cols={only === undefined ? { base: 1, xs: 2, md: 3 } : 1} spacing="md">
      {shown.map(({ id, name, tableNumber }) => (
        <Paper key={id} p="md">
          <Title order={2} size="h3">
            <Anchor
              inherit
              renderRoot={(props) => (
                <Link
                  to="/p/$slug/whirlwinds/$id/hall"
                  params={{ slug, id: event.id }}
                  search={{ table: only === undefined ? (tableNumber ?? undefined) : undefined }}
                  {...props}
                />
              )}
            >
              {t('hall.table', { number: tableNumber })}
            </Anchor>
          </Title>
          <Text c="dimmed">{name}</Text>
          <Box fz={only === undefined ? 24 : 48} fw={700} className="break-words">
            {at(round, tableNumber)?.ventureName ?? t('hall.rest')}
          </Box>
          {at(round + 1, tableNumber) && (
            <Text>{t('hall.then', { name: at(round + 1, tableNumber)?.ventureName })}</Text>
          )}
        </Paper>
      ))}
    </SimpleGrid>
  );
}

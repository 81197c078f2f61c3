import { Group, SegmentedControl, Stack, Text, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestTimesQuery } from '../gql/graphql';
import { cityOf, sameClock, viewerZone } from '../texts/dates';
import { barsOf, type Day, dayOf, hoursOn, type Span } from './day';
import classes from './day-bars.module.css';

export type Suggested = SuggestTimesQuery['suggestTimes'];

interface DayBarsProps {
  readonly suggested: Suggested;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** One day, a bar for everybody and every room: who is free, who has something, and the chosen time across all. */
export function DayBars({ suggested: { zone, people, rooms }, startsAt, endsAt }: DayBarsProps) {
  const { t } = useTranslation('arranging');
  const mine = viewerZone();
  const [shown, setShown] = useState(zone);
  const day = dayOf(startsAt, endsAt, shown);
  const chosen = [{ from: startsAt, to: endsAt }];
  const title = new Intl.DateTimeFormat(navigator.language, { dateStyle: 'full', timeZone: shown }).format(
    new Date(startsAt),
  );
  return (
    <Stack gap="xs">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{title}</Text>
        {sameClock(startsAt, zone, mine) ? (
          <Text size="sm" c="dimmed">
            {t('clockOf', { city: cityOf(zone) })}
          </Text>
        ) : (
          <SegmentedControl
            size="xs"
            aria-label={t('clock')}
            value={shown}
            onChange={setShown}
            data={[zone, mine].map((value) => ({ value, label: t('clockOf', { city: cityOf(value) }) }))}
          />
        )}
      </Group>
      <div className={classes['scroll']} role="region" aria-label={t('bars')} tabIndex={0}>
        <div className={classes['bars']}>
          <div className={classes['row']} aria-hidden>
            <span />
            <div className={classes['scale']}>
              {day.hours.map(({ at, label }) => (
                <span key={at}>{label}</span>
              ))}
            </div>
          </div>
          {people.map(({ membershipId, name, mandatory, free, busy }) => (
            <Row key={membershipId} {...{ day, chosen, free, busy }} name={mandatory ? t('must', { name }) : name} />
          ))}
          {rooms.map(({ id, name, busy }) => (
            <Row key={id} {...{ day, chosen, name, busy }} free={[wholeOf(day)]} />
          ))}
        </div>
      </div>
      <Group gap="md" aria-hidden>
        {(['free', 'busy', 'chosen'] as const).map((kind) => (
          <Text key={kind} size="xs" c="dimmed">
            <span className={classes['legend']}>
              <span className={classes[kind]} style={{ insetInlineStart: 0, width: '100%' }} />
            </span>
            {t(`legend.${kind}`)}
          </Text>
        ))}
        <Text size="xs" c="dimmed">
          {t('legend.must')}
        </Text>
      </Group>
    </Stack>
  );
}

const wholeOf = ({ from, to }: Day): Span => ({ from: new Date(from).toISOString(), to: new Date(to).toISOString() });

interface RowProps {
  readonly day: Day;
  readonly name: string;
  readonly free: readonly Span[];
  readonly busy: readonly Span[];
  readonly chosen: readonly Span[];
}

function Row({ day, name, free, busy, chosen }: RowProps) {
  const { t } = useTranslation('arranging');
  const kinds = { free, busy, chosen };
  const taken = hoursOn(busy, day);
  return (
    <div className={classes['row']}>
      <Text size="sm" truncate title={name}>
        {name}
      </Text>
      <div className={classes['track']}>
        <VisuallyHidden>
          {taken.length > 0 ? t('busyAt', { hours: taken.join(', ') }) : t('nothingThatDay')}
        </VisuallyHidden>
        {(['free', 'busy', 'chosen'] as const).flatMap((kind) =>
          barsOf(kinds[kind], day).map(({ left, width }) => (
            <span
              key={`${kind} ${left}`}
              aria-hidden
              className={classes[kind]}
              style={{ insetInlineStart: `${left}%`, width: `${width}%` }}
            />
          )),
        )}
      </div>
    </div>
  );
}

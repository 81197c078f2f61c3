import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { cityOf, sameClock, showInstant, viewerZone } from '../texts/dates';

interface TimeOfProps {
  readonly instant: string | null | undefined;
  /** The zone it was arranged in. */
  readonly zone: string;
}

/** An arranged time as its place reads it, and below, where it differs, as the reader's own clock will. */
export function TimeOf({ instant, zone }: TimeOfProps) {
  const { t } = useTranslation('kit');
  if (!instant)
    return (
      <Text span c="dimmed" size="sm">
        {t('noTime')}
      </Text>
    );
  const mine = viewerZone();
  const same = sameClock(instant, zone, mine);
  return (
    <Text component="time" dateTime={instant} display="block" size="sm">
      {showInstant(instant, zone)}
      {!same && ` ${cityOf(zone)}`}
      {!same && (
        <Text span display="block" size="xs" c="dimmed">
          {t('yourTime', { time: showInstant(instant, mine) })}
        </Text>
      )}
    </Text>
  );
}

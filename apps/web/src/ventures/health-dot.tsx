import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { VenturePulseFragment } from '../gql/graphql';
import { showDay } from '../texts/dates';
import { healthOf } from './health';

/** How a venture is doing, with the reason. */
export function HealthDot({ venture }: { readonly venture: VenturePulseFragment }) {
  const { t } = useTranslation('ventures');
  const health = healthOf(venture, new Date());
  if (!health) return null;
  const { key, count = 0, day } = health;
  return (
    <Badge variant="light" color={key === 'good' ? 'green' : 'orange'}>
      {t(`health.${key}`, { count, day: day ? showDay(day) : '' })}
    </Badge>
  );
}

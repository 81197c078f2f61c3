import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showInstant } from '../texts/dates';

const [WIDTH, HEIGHT, PAD, MOST] = [320, 64, 8, 4];

interface RatingLineProps {
  /** Oldest first. */
  readonly ratings: readonly { readonly rating: number; readonly at: string }[];
}

/** The ratings of a venture's check-ins as a line, and as words for those who do not see it. */
export function RatingLine({ ratings }: RatingLineProps) {
  const { t } = useTranslation('hours');
  const step = (WIDTH - 2 * PAD) / Math.max(1, ratings.length - 1);
  const points = ratings.map(({ rating, at }, index) => ({
    at,
    rating,
    x: PAD + index * step,
    y: HEIGHT - PAD - (rating / MOST) * (HEIGHT - 2 * PAD),
  }));
  return (
    <figure style={{ margin: 0 }}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" style={{ maxWidth: 480 }} aria-hidden focusable="false">
        <polyline
          points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
          fill="none"
          stroke="var(--mantine-primary-color-light-color)"
          strokeWidth={2}
        />
        {points.map(({ x, y, at }) => (
          <circle key={at} cx={x} cy={y} r={4} fill="var(--mantine-primary-color-light-color)" />
        ))}
      </svg>
      <VisuallyHidden component="figcaption">
        {points.map(({ at, rating }) => t('trend.point', { when: showInstant(at), rating })).join('; ')}
      </VisuallyHidden>
    </figure>
  );
}

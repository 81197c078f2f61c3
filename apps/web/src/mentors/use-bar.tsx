import { Chip, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CohortUseDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import { type MentorFilters, USES } from './mentor-filters';

/** The office's questions about the cohort, each with its count: who has time, whom nobody used, who gives too much (C3). */
export function UseBar({ filters }: { readonly filters: MentorFilters }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, CohortUseDocument, {}));
  const navigate = useNavigate({ from: '/p/$slug/mentors/' });
  const set = (change: MentorFilters): void => void navigate({ search: { ...filters, ...change }, replace: true });
  const counts = data?.cohortUse;
  const label = (name: 'free' | (typeof USES)[number]): string =>
    counts ? t('use.counted', { what: t(`use.${name}`), count: counts[name] }) : t(`use.${name}`);
  return (
    <Group gap="xs" role="group" aria-label={t('use.title')}>
      <Chip
        checked={filters.freeHoursOnly ?? false}
        onChange={(checked) => set({ freeHoursOnly: checked || undefined, status: checked ? 'active' : undefined })}
      >
        {label('free')}
      </Chip>
      {USES.map((use) => (
        <Chip key={use} checked={filters.use === use} onChange={(checked) => set({ use: checked ? use : undefined })}>
          {label(use)}
        </Chip>
      ))}
    </Group>
  );
}

import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CohortFragment } from '../gql/graphql';
import { Figure } from './charts/figure';
import { pairBars } from './charts/pair-bars';

/** Each side of the comparison: asked and answered as bars, everything else in the table (A4). */
export function Cohorts({ cohorts, file }: { readonly cohorts: readonly CohortFragment[]; readonly file: string }) {
  const { t } = useTranslation('insights');
  const unconverted = cohorts.reduce((all, cohort) => all + cohort.unconverted, 0);
  const columns = [
    t('outcome.cohort'),
    t('outcome.asked'),
    t('outcome.answered'),
    t('outcome.inBusiness'),
    t('outcome.acquired'),
    t('outcome.closed'),
    t('outcome.survival'),
    t('outcome.fullTime'),
    t('outcome.partTime'),
    t('outcome.revenue'),
    t('outcome.raised'),
  ];
  return (
    <>
      <Figure
        title={t('outcome.figure')}
        file={file}
        columns={columns}
        rows={cohorts.map((cohort) => [
          t(`cohort.${cohort.cohort}`),
          cohort.asked,
          cohort.answered,
          cohort.inBusiness,
          cohort.acquired,
          cohort.closed,
          cohort.survival ?? null,
          cohort.fullTimeStaff,
          cohort.partTimeStaff,
          cohort.revenue,
          cohort.raised,
        ])}
        draw={pairBars(
          cohorts.map((cohort) => ({
            label: t(`cohort.${cohort.cohort}`),
            first: cohort.answered,
            second: cohort.inBusiness + cohort.acquired,
            says:
              cohort.survival === null || cohort.survival === undefined
                ? t('outcome.few', { answered: cohort.answered })
                : t('outcome.share', { share: cohort.survival, answered: cohort.answered }),
          })),
          [t('outcome.answered'), t('outcome.goOn')],
        )}
        note={t('outcome.note')}
      />
      {unconverted > 0 && (
        <Text size="xs" c="dimmed">
          {t('outcome.unconverted', { count: unconverted })}
        </Text>
      )}
    </>
  );
}

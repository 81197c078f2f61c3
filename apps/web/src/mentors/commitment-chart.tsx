import { Box, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../texts/dates';
import classes from './commitment-chart.module.css';
import type { CommitmentMonth } from './commitment-section';

const percent = (share: number): string => `${share * 100}%`;

/** A bar of hours given for each month, and a line at what was promised; the figures stand in the table beside it. */
export function CommitmentChart({ months }: { readonly months: readonly CommitmentMonth[] }) {
  const { t } = useTranslation('mentors');
  const most = Math.max(...months.flatMap(({ hoursGiven, hoursPromised }) => [hoursGiven, hoursPromised]), 1);
  return (
    <div className={classes['chart']} role="img" aria-label={t('commitment.chart')}>
      {months.map(({ month, hoursGiven, hoursPromised }) => (
        <div key={month}>
          <div className={classes['month']}>
            <Box className={classes['promised']} bottom={percent(hoursPromised / most)} />
            <Box className={classes['given']} h={percent(hoursGiven / most)}>
              {hoursGiven > 0 && <span className={classes['hours']}>{hoursGiven}</span>}
            </Box>
          </div>
          <Text className={classes['name']}>{showMonth(month, 'short')}</Text>
        </div>
      ))}
    </div>
  );
}

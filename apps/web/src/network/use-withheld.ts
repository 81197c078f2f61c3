import { useTranslation } from 'react-i18next';
import type { Figures, Shown } from './figures';

/** Which of these figures are withheld, and why, in one line; empty when none is. */
export function useWithheld(figures: Figures, measures: readonly Shown[]): string {
  const { t } = useTranslation('network');
  const told = measures.flatMap((measure) => {
    const why = figures.why(measure);
    return why ? [`${t(`measure.${measure}`)} ${t('withheld')}: ${t(`why.${why}`)}.`] : [];
  });
  return told.join(' ');
}

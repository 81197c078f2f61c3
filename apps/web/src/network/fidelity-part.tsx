import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { Section } from '../kit/section';
import { isAverage, MODEL, PACE, type ReleaseName, useFigures, written } from './figures';
import { type Range, ranges } from './ranges';
import { useWithheld } from './use-withheld';

const RATES = [...MODEL, ...PACE];

/** The end of the scale: a hundred per cent, or a little more than the most there is. */
export const scaleOf = (measure: string, values: readonly (number | null)[]): number =>
  isAverage(measure) ? 1.25 * Math.max(1, ...values.map((value) => value ?? 0)) : 100;

/** T1, T2, C2, C4, S1, S2, S3: is it still the model, and where the programmes lie. */
export function FidelityPart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const figures = useFigures(release, 'all');
  const withheld = useWithheld(figures, RATES);
  const lines = RATES.map((measure): Range & { readonly measure: string } => {
    const value = figures.value(measure);
    const [q1, q2, q3] = [
      figures.value(measure, { stat: 'q1' }),
      figures.value(measure, { stat: 'q2' }),
      figures.value(measure, { stat: 'q3' }),
    ];
    const says = value === null ? t('withheld') : written(measure, value);
    return { measure, label: t(`measure.${measure}`), value, says, q1, q2, q3, most: scaleOf(measure, [value, q3]) };
  });
  return (
    <Section title={t('fidelity.title')}>
      <Figure
        title={t('fidelity.figure')}
        file="network-model"
        columns={[t('fidelity.measure'), t('fidelity.value'), t('fidelity.q1'), t('fidelity.q2'), t('fidelity.q3')]}
        rows={lines.map(({ label, says, q1, q2, q3 }) => [label, says, q1, q2, q3])}
        draw={ranges(lines, [t('fidelity.legendValue'), t('fidelity.legendMiddle')])}
        note={[t('fidelity.note'), withheld].filter(Boolean).join(' ')}
      />
    </Section>
  );
}

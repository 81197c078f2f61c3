import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { Section } from '../kit/section';
import { MODEL, PACE, type ReleaseName, useFigures } from './figures';
import { ranges } from './ranges';
import { rangeOf } from './rate-range';
import { useWithheld } from './use-withheld';

const RATES = [...MODEL, ...PACE];

/** T1, T2, C2, C4, S1, S2, S3: is it still the model, and where the programmes lie. */
export function FidelityPart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const figures = useFigures(release, 'all');
  const withheld = useWithheld(figures, RATES);
  const lines = RATES.map((measure) =>
    rangeOf({
      measure,
      label: t(`measure.${measure}`),
      value: figures.value(measure),
      none: t('withheld'),
      q1: figures.value(measure, { stat: 'q1' }),
      q2: figures.value(measure, { stat: 'q2' }),
      q3: figures.value(measure, { stat: 'q3' }),
    }),
  );
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

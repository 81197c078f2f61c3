import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { steps } from '../insights/charts/steps';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { type ReleaseName, STEPS, useFigures } from './figures';
import { useWithheld } from './use-withheld';

export function FunnelPart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const figures = useFigures(release, 'all');
  const withheld = useWithheld(figures, STEPS);
  const counts = STEPS.flatMap((measure) => {
    const count = figures.value(measure);
    return count === null ? [] : [{ label: t(`measure.${measure}`), count }];
  });
  return (
    <Section title={t('funnel.title')}>
      {counts.length === 0 ? (
        <Empty says={withheld} />
      ) : (
        <Figure
          title={t('funnel.figure')}
          file="network-funnel"
          columns={[t('funnel.step'), t('funnel.ventures')]}
          rows={STEPS.map((measure) => [t(`measure.${measure}`), figures.value(measure) ?? t('withheld')])}
          draw={steps(counts)}
          note={[t('funnel.note'), withheld].filter(Boolean).join(' ')}
        />
      )}
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { pairBars } from '../insights/charts/pair-bars';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { type ReleaseName, sharesOf, useFigures } from './figures';

const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));

/** What we talk about against what ventures die of, for the network (D1). */
export function CausesPart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const { shares, withheld } = sharesOf(useFigures(release, 'all'));
  const groups = withheld.map((group) => t(`group.${group}`)).join(', ');
  return (
    <Section title={t('causes.title')}>
      {shares.length === 0 ? (
        <Empty says={t('causes.few')} />
      ) : (
        <Figure
          title={t('causes.figure')}
          file="network-causes"
          columns={[t('causes.group'), t('causes.causes'), t('causes.minutes'), t('causes.gap')]}
          rows={shares.map(({ group, causes, minutes }) => [t(`group.${group}`), causes, minutes, causes - minutes])}
          draw={pairBars(
            shares.map(({ group, causes, minutes }) => ({
              label: t(`group.${group}`),
              first: causes,
              second: minutes,
              says: `${causes}% / ${minutes}% (${signed(causes - minutes)})`,
            })),
            [t('causes.causes'), t('causes.minutes')],
          )}
          note={[t('causes.note'), groups && t('causes.noteWithheld', { groups })].filter(Boolean).join(' ')}
        />
      )}
    </Section>
  );
}

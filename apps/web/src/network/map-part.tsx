import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { Section } from '../kit/section';
import { DrawnMap, mapHeight } from '../kit/world-map';
import { isCountry } from '../programmes/countries';
import { type ReleaseName, SIZES, useFigures } from './figures';
import { useCategory } from './use-category';

/** Mentors by country: a circle each, and the table with the rest of what is known of them. */
export function MapPart({ release }: { readonly release: ReleaseName }) {
  const { t } = useTranslation('network');
  const categoryOf = useCategory();
  const figures = useFigures(release, 'country', SIZES);
  const countries = [...new Set(figures.cells.map(({ category }) => category))].filter((each) => each !== 'all');
  if (countries.length === 0) return null;
  const marks = countries.flatMap((country) => {
    const count = figures.value('mentors', { category: country });
    return isCountry(country) && count ? [{ country, count }] : [];
  });
  const rows = countries
    .map((category) => [
      categoryOf(category),
      ...SIZES.map((measure) => figures.value(measure, { category }) ?? t('withheld')),
    ])
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)));
  return (
    <Section title={t('map.title')}>
      <Figure
        title={t('map.figure')}
        file="network-map"
        columns={[t('map.country'), ...SIZES.map((measure) => t(`measure.${measure}`))]}
        rows={rows}
        draw={(width) => ({ height: mapHeight(width), marks: <DrawnMap marks={marks} width={width} /> })}
        {...(countries.length > marks.length && { note: t('map.note', { count: countries.length - marks.length }) })}
      />
    </Section>
  );
}

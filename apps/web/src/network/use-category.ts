import { useTranslation } from 'react-i18next';
import { countryName } from '../programmes/countries';

const REST = /^rest_of_(.+)$/;

/** The words of a group of programmes in a release. */
export function useCategory(): (category: string) => string {
  const { t, i18n } = useTranslation('network');
  const say = (category: string): string =>
    i18n.exists(`network:category.${category}`) ? t(`category.${category}` as 'category.all') : countryName(category);
  return (category) => {
    const [, region] = REST.exec(category) ?? [];
    if (!region) return say(category);
    return region === 'all' ? t('map.restOfAll') : t('map.rest', { region: say(region) });
  };
}

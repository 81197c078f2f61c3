import { useTranslation } from 'react-i18next';
import { GROUPS, type Shown } from './figures';

const OF_GROUP = /^(minutes|causes)_(.+)$/;

/** The words of a measure of the catalogue; its code where there are none. */
export function useMeasure(): (measure: string) => string {
  const { t, i18n } = useTranslation('network');
  return (measure) => {
    const [, what, code] = OF_GROUP.exec(measure) ?? [];
    const group = GROUPS.find((each) => each === code);
    if (what && group) return t(`measureOf.${what as 'minutes' | 'causes'}`, { group: t(`group.${group}`) });
    return i18n.exists(`network:measure.${measure}`) ? t(`measure.${measure as Shown}`) : measure;
  };
}

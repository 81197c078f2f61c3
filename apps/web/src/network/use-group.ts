import { useTranslation } from 'react-i18next';
import { GROUPS } from './figures';

/** The name of a group of causes and topics, one everywhere; what the api calls `business model` is a code here. */
export function useGroup(): (group: string) => string {
  const { t } = useTranslation('network');
  return (group) => {
    const code = GROUPS.find((each) => each === group.replaceAll(' ', '_'));
    return code ? t(`group.${code}`) : group;
  };
}

import { useTranslation } from 'react-i18next';
import { showDayIn } from '../texts/dates';

/** What a meeting is called: by its day, where it is. */
export function useMeetingName() {
  const { t } = useTranslation('meetings');
  return ({ startsAt, zone }: { readonly startsAt: string; readonly zone: string }): string =>
    t('name', { day: showDayIn(startsAt, zone) });
}

import { useTranslation } from 'react-i18next';
import type { CardFragment, ListLineFragment } from '../gql/graphql';
import { showDay } from '../texts/dates';

/** What a list is called. */
export function useListName() {
  const { t } = useTranslation('circulation');
  return ({
    kind,
    forDay,
    madeAt,
    sentAt,
    missing,
  }: Pick<ListLineFragment, 'kind' | 'forDay' | 'madeAt' | 'sentAt' | 'missing'>): string => {
    if (kind === 'targeted') return t('name.targeted', { missing: missing.join(', ') });
    const day = forDay ?? sentAt?.slice(0, 10);
    return day ? t('name.weekly', { day: showDay(day) }) : t('name.plain', { day: showDay(madeAt.slice(0, 10)) });
  };
}

/** Why a venture is shown to me; null where nothing speaks for it but that I may choose. */
export function useWhy() {
  const { t } = useTranslation('circulation');
  return ({ whyNeeds, whySector, whyLanguages }: CardFragment): string | null => {
    const names = new Intl.DisplayNames(navigator.language, { type: 'language' });
    const reasons = [
      whyNeeds.length > 0 && t('mine.knows', { what: whyNeeds.join(', ') }),
      whySector && t('mine.field', { what: whySector }),
      whyLanguages.length > 0 && t('mine.speaks', { what: whyLanguages.map((each) => names.of(each)).join(', ') }),
    ];
    return reasons.filter(Boolean).join('; ') || null;
  };
}

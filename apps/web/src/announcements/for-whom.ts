import { useTranslation } from 'react-i18next';
import type { DeskAnnouncementWholeFragment } from '../gql/graphql';

/** How many programmes an announcement is for, and whom in them, in words. */
export function useForWhom(): (one: Pick<DeskAnnouncementWholeFragment, 'programmeCount' | 'roles'>) => string {
  const { t } = useTranslation('announcements');
  return ({ programmeCount, roles }) =>
    t('for', { count: programmeCount, roles: roles.map((role) => t(`role.${role}`)).join(', ') });
}

import { useTranslation } from 'react-i18next';
import { Page } from '../kit/page';
import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { FounderDay } from './founder-day';
import { MentorDay } from './mentor-day';
import { OfficeDay } from './office-day';

/** The first screen of each role: what waits for a deed. */
export function TodayScreen() {
  const { t } = useTranslation('today');
  const { slug, roles, me } = useHere();
  const face = useFace(slug, roles);
  if (face === 'manager') return <OfficeDay />;
  if (face === 'mentor') return <MentorDay />;
  if (face === 'entrepreneur') return <FounderDay />;
  return (
    <Page title={t('hello', { name: me.membership?.name ?? '' })} lead={t('quiet')}>
      {null}
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { DeliveriesSection } from '../deliveries/deliveries-section';
import { Page } from '../kit/page';
import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { FounderDay } from './founder-day';
import { MentorDay } from './mentor-day';
import { OfficeDay } from './office-day';

/** The first screen of each role: what waits for a deed. */
export function TodayScreen() {
  const { t } = useTranslation('today');
  const { slug, roles, me, may } = useHere();
  const face = useFace(slug, roles);
  if (face === 'manager') return <OfficeDay />;
  if (face === 'mentor') return <MentorDay />;
  if (face === 'entrepreneur') return <FounderDay />;
  const visits = may('deliveries.attend');
  return (
    <Page title={t('hello', { name: me.membership?.name ?? '' })} lead={t(visits ? 'visiting' : 'quiet')}>
      {visits && <DeliveriesSection />}
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { OpenAnnouncements } from '../announcements/open-announcements';
import { OpenApplication } from '../intake/open-application';
import { Empty } from '../kit/empty';
import { DeliveriesSection } from '../deliveries/deliveries-section';
import { ObservationQuestions } from '../deliveries/observation-questions';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { SessionLines } from '../sessions/session-lines';
import { useHere } from '../shell/me';
import { useMyDay } from './my-day';
import { NextSession } from './next-session';
import { PrepareNext } from './prepare-next';
import { AskNext } from './ask-next';
import { Promised } from './promised';

/** A founder's first screen: the next session, which is theirs to fill. */
export function FounderDay() {
  const { t } = useTranslation('today');
  const { may } = useHere();
  const { next, later, promised } = useMyDay();
  return (
    <Page title={t('next')}>
      <ObservationQuestions />
      <OpenAnnouncements />
      {may('deliveries.attend') && <DeliveriesSection />}
      {may('applications.write') && <OpenApplication />}
      {next ? (
        <Section title={next.venture?.name ?? t('next')}>
          <NextSession session={next} isHere />
        </Section>
      ) : (
        <Empty says={t('noNextFounder')} />
      )}
      {next && <PrepareNext id={next.id} />}
      {!next && <AskNext />}
      {later.length > 0 && (
        <Section title={t('later')}>
          <SessionLines sessions={later} />
        </Section>
      )}
      <Promised {...promised} />
    </Page>
  );
}

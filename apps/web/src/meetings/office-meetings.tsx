import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { MeetingsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { MeetingLines } from './meeting-lines';
import { PastMeetings } from './past-meetings';
import { SeriesSection } from './series-section';

const PlanDialog = lazy(() => import('./plan-dialog').then((module) => ({ default: module.PlanDialog })));

/** The evenings to come, when they usually are, and those that were. */
export function OfficeMeetings() {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MeetingsDocument, {}));
  const [planning, open, close] = useUrlDialog('plan');
  const { items } = data.mentorMeetings;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      deeds={
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
          {t('plan')}
        </Button>
      }
    >
      <Section title={t('coming')}>
        {items.length === 0 ? <Empty says={t('noneComing')} /> : <MeetingLines meetings={items} />}
      </Section>
      <SeriesSection series={data.meetingSeries[0] ?? null} />
      <PastMeetings />
      {planning && (
        <Suspense>
          <PlanDialog onClose={close} />
        </Suspense>
      )}
    </Page>
  );
}

import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MyTime } from '../availability/my-time';
import { InterestsSection } from '../conflicts/interests-section';
import { SignOutEverywhereDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Facts } from '../kit/facts';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { CommitmentSection } from '../mentors/commitment-section';
import { FeedbackOfFounders } from '../risks/feedback-of-founders';
import { LimitsSection } from '../mentors/limits-section';
import { MyWarrant } from '../mentors/my-warrant';
import { MyMail } from '../notifications/my-mail';
import { FeedsSection } from '../notifications/feeds-section';
import { useHere } from '../shell/me';
import { MyLanguage } from './my-language';
import { viewerZone } from '../texts/dates';

export function MeScreen() {
  const { t } = useTranslation('identity');
  const { t: shell } = useTranslation('shell');
  const { me, may } = useHere();
  const { membership, programme } = me;
  return (
    <Page title={membership?.name ?? t('me.title')}>
      <Section title={t('me.here', { programme: programme.name })}>
        <Facts
          facts={[
            [t('people.roles'), membership?.roles.map((role) => shell(`role.${role}`)).join(', ')],
            [t('me.email'), membership?.email],
            [t('me.zone'), viewerZone()],
          ]}
        />
      </Section>
      {membership && <MyLanguage locale={membership.locale ?? null} />}
      {may('mail.choose') && <MyMail />}
      {may('availability.tell') && <MyTime />}
      {membership?.mentor && <AsMentor id={membership.mentor.id} />}
      {may('feeds.own') && <FeedsSection />}
      <Devices />
    </Page>
  );
}

/** What concerns a mentor alone. */
function AsMentor({ id }: { readonly id: string }) {
  return (
    <>
      <LimitsSection mentorId={id} mine />
      <MyWarrant id={id} />
      <InterestsSection mentorId={id} mine />
      <CommitmentSection mentorId={id} mine />
      <FeedbackOfFounders mentorId={id} />
    </>
  );
}

function Devices() {
  const { t } = useTranslation('identity');
  const client = useQueryClient();
  const router = useRouter();
  const { run, refusals, busy } = useDeed(SignOutEverywhereDocument);
  const leave = async (): Promise<void> => {
    if (!(await run({}))) return;
    client.clear();
    await router.navigate({ to: '/' });
    await router.invalidate();
  };
  return (
    <Section title={t('me.devices')}>
      <Refusals refusals={refusals} />
      <Text size="sm">{t('me.devicesText')}</Text>
      <div>
        <Button variant="default" loading={busy} onClick={() => void leave()}>
          {t('me.everywhere')}
        </Button>
      </div>
    </Section>
  );
}

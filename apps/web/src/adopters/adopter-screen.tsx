import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdopterDocument, type AdopterWholeFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { History } from '../kit/history';
import { NextStep } from '../kit/next-step';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { countryName } from '../programmes/countries';
import { useHere, useWords } from '../shell/me';
import { showDay, showInstant } from '../texts/dates';
import { AdopterDeeds, Opens } from './adopter-deeds';
import { AgreementSection } from './agreement-section';
import { CallsSection } from './calls-section';
import { CohortSection } from './cohort-section';
import { MentorsDialog } from './mentors-dialog';
import { PassportFigures } from './passport-figures';
import { PlaceBadge } from './place-badge';
import { QuestionsSection } from './questions-section';

export interface AdopterProps {
  readonly adopter: AdopterWholeFragment;
}

/** Its passport: one adopter, from its inquiry to what its programme is today. */
export function AdopterScreen() {
  const { t } = useTranslation('programmes');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/adopters/$id' });
  const { data } = useSuspenseQuery(question(slug, AdopterDocument, { id }));
  const adopter = found(data.adopter);
  return (
    <Page
      title={adopter.name}
      lead={`${t(`kind.${adopter.kind}`)}, ${countryName(adopter.country)}`}
      deeds={<AdopterDeeds adopter={adopter} />}
    >
      <About adopter={adopter} />
      <QuestionsSection adopter={adopter} />
      <CallsSection adopter={adopter} />
      {adopter.programmeId && <PassportFigures programmeId={adopter.programmeId} />}
      <CohortSection adopter={adopter} />
      <AgreementSection adopter={adopter} />
      <FirstMentors adopter={adopter} />
      <Steps adopter={adopter} />
    </Page>
  );
}

function About({ adopter }: AdopterProps) {
  const { t } = useTranslation('adopters');
  const { contactName, contactEmail, wish, immersionOn, trainedOn, launchedOn, monthsToLaunch } = adopter;
  const { managerName, managerEmail, askedAt } = adopter;
  return (
    <Section title={t('about')} deeds={<PlaceBadge adopter={adopter} />}>
      <Facts
        facts={[
          [t('contact'), `${contactName}, ${contactEmail}`],
          [t('manager'), managerName && managerEmail && `${managerName}, ${managerEmail}`],
          [t('next'), adopter.nextStep ? <NextStep key="next" next={adopter} /> : t('nothingNext')],
          [t('record.wish'), wish],
          [t('firstContact'), showInstant(askedAt)],
          [t('column.immersion'), immersionOn && showDay(immersionOn)],
          [t('trained'), trainedOn && showDay(trainedOn)],
          [t('column.launch'), launchedOn && showDay(launchedOn)],
          [t('column.months'), monthsToLaunch],
          [t('ended'), adopter.endedReason],
        ]}
      />
      {adopter.stage === 'leaving' && <Text size="sm">{t('leavingNow')}</Text>}
    </Section>
  );
}

function FirstMentors({ adopter }: AdopterProps) {
  const { t } = useTranslation('adopters');
  const { backgroundOf } = useWords();
  const { firstMentors, launchedOn } = adopter;
  return (
    <Section
      title={t('mentors.title')}
      deeds={!launchedOn && <Opens deed="mentors" Dialog={MentorsDialog} adopter={adopter} />}
    >
      {firstMentors.length === 0 && <Empty says={t('mentors.none')} />}
      <Stack component="ul" gap={6} m={0} p={0} style={{ listStyle: 'none' }}>
        {firstMentors.map(({ id, name, email, primaryBackground, canLead }) => (
          <li key={id}>
            <Text size="sm" className="break-words">
              <strong>{name}</strong>, {backgroundOf(primaryBackground)}
              {canLead && `, ${t('mentors.leads')}`}
              <Text span c="dimmed">
                {` ${email}`}
              </Text>
            </Text>
          </li>
        ))}
      </Stack>
      {launchedOn && <Text size="sm">{t('mentors.carried')}</Text>}
    </Section>
  );
}

function Steps({ adopter: { steps } }: AdopterProps) {
  const { t } = useTranslation('adopters');
  return (
    <History
      title={t('history')}
      steps={steps.map(({ id, at, byName, kind, words }) => ({
        id,
        what: t(`step.${kind}`),
        by: t('stepBy', { when: showInstant(at), name: byName ?? t('outside') }),
        words,
      }))}
    />
  );
}

import { Anchor, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { IntroductionDocument, type IntroductionWholeFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Facts } from '../kit/facts';
import { History } from '../kit/history';
import { NextStep } from '../kit/next-step';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { FromWhirlwind } from '../whirlwinds/from-whirlwind';
import { ConsentBox } from './consent-box';
import { IntroductionBadge } from './introduction-badge';
import { IntroductionDeeds } from './introduction-deeds';
import { Shared } from './shared';

export type Introduction = IntroductionWholeFragment;

/** One introduction: who owns it, whom it reaches with what, what is next, and its history. */
export function IntroductionScreen() {
  const { t } = useTranslation('introductions');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/introductions/$id' });
  const { data } = useSuspenseQuery(question(slug, IntroductionDocument, { id }));
  const introduction = found(data.introduction);
  const { ventureName, wanted } = introduction;
  return (
    <Page
      title={t('titleOf', { venture: ventureName })}
      lead={wanted}
      deeds={<IntroductionDeeds introduction={introduction} />}
    >
      <ConsentBox introduction={introduction} />
      <About introduction={introduction} />
      <Reached introduction={introduction} />
      <Steps introduction={introduction} />
    </Page>
  );
}

interface Part {
  readonly introduction: Introduction;
}

function About({ introduction }: Part) {
  const { t } = useTranslation('introductions');
  const { slug } = useHere();
  const { ventureId, ventureName, askedByName, askedAt, ownerName, nextOn, outcomeNote, status, whirlwindFollowUp } =
    introduction;
  return (
    <Section title={t('about')} deeds={<IntroductionBadge introduction={introduction} />}>
      <Facts
        facts={[
          [
            t('column.venture'),
            <Anchor
              key="venture"
              renderRoot={(props) => <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }} {...props} />}
            >
              {ventureName}
            </Anchor>,
          ],
          [t('askedBy'), `${askedByName ?? ''}, ${showInstant(askedAt)}`],
          [t('column.owner'), ownerName ?? t('nobody')],
          [t('column.next'), status !== 'closed' && nextOn && <NextStep key="next" next={introduction} />],
          [t('cameOfIt'), outcomeNote],
          [t('cameFrom'), whirlwindFollowUp && <FromWhirlwind key="from" followUp={whirlwindFollowUp} />],
        ]}
      />
    </Section>
  );
}

function Reached({ introduction }: Part) {
  const { t } = useTranslation('introductions');
  const { kind, contactName, contactEmail, contactOrganisation, consent, reply, replyWords, replyName, replyEmail } =
    introduction;
  return (
    <Section title={t('contact.title')}>
      {kind === null || kind === undefined ? (
        <Text c="dimmed">{t('contact.none')}</Text>
      ) : (
        <Facts
          facts={[
            [t(`kind.${kind}`), [contactName, contactOrganisation].filter(Boolean).join(', ')],
            [t('contact.email'), contactEmail],
            [t('contact.reply'), reply && [t(`reply.${reply}`), replyWords].filter(Boolean).join(': ')],
            [t('contact.named'), replyName && [replyName, replyEmail].filter(Boolean).join(', ')],
          ]}
        />
      )}
      <Shared sharing={introduction.sharing} title={t('shared.title', { consent: t(`consent.${consent}`) })} />
    </Section>
  );
}

function Steps({ introduction: { steps } }: Part) {
  const { t } = useTranslation('introductions');
  return (
    <History
      title={t('history')}
      steps={steps.map(({ id, at, byName, kind, words }) => ({
        id,
        what: t(`step.${kind}`),
        by: t('stepBy', { when: showInstant(at), name: byName ?? t('house') }),
        words,
      }))}
    />
  );
}

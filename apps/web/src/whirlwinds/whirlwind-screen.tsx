import { Alert } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WhirlwindDocument, type WholeWhirlwindFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Facts } from '../kit/facts';
import { Page } from '../kit/page';
import { TimeOf } from '../kit/time-of';
import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { pulseOf } from './course';
import { GuestsSection } from './guests-section';
import { MyWhirlwind } from './my-whirlwind';
import { OfficeDeeds } from './office-deeds';
import { ResultsSection } from './results-section';
import { RoundsSection } from './rounds-section';
import { StateOf } from './state-of';

/** One whirlwind: the office runs it, a guest sees what is theirs. */
export function WhirlwindScreen() {
  const { slug, roles } = useHere();
  const { id } = useParams({ from: '/p/$slug/whirlwinds/$id/' });
  const { data } = useSuspenseQuery({
    ...question(slug, WhirlwindDocument, { id }),
    refetchInterval: ({ state }) => pulseOf(state.data?.whirlwind, new Date()),
  });
  const event = found(data.whirlwind);
  const office = useFace(slug, roles) === 'manager';
  return (
    <Page title={event.name} lead={<StateOf status={event.status} />} deeds={office && <OfficeDeeds event={event} />}>
      {event.cancelReason && <Alert role="note" color="orange" title={event.cancelReason} />}
      <Course event={event} office={office} />
      {office ? (
        <>
          <GuestsSection event={event} />
          <RoundsSection event={event} />
          {event.planVersion > 0 && <ResultsSection event={event} />}
        </>
      ) : (
        <MyWhirlwind event={event} />
      )}
    </Page>
  );
}

interface Shown {
  readonly event: WholeWhirlwindFragment;
  readonly office: boolean;
}

function Course({ event, office }: Shown) {
  const { t } = useTranslation('whirlwinds');
  const { mentorsComing: mentors, venturesComing: ventures, planShare, unanswered } = event;
  const percent = planShare === null ? '' : `${Math.floor(planShare * 100)}%`;
  return (
    <Facts
      facts={[
        [t('facts.when'), <TimeOf key="when" instant={event.startsAt} zone={event.zone} />],
        [t('facts.where'), event.place],
        [t('facts.rounds'), t('facts.course', { rounds: event.rounds, minutes: event.roundMinutes })],
        [
          t('facts.coming'),
          office &&
            [t('coming', { mentors, ventures }), unanswered > 0 && t('unanswered', { count: unanswered })]
              .filter(Boolean)
              .join('; '),
        ],
        [t('facts.plan'), percent && t('facts.share', { percent })],
      ]}
    />
  );
}

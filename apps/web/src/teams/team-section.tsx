import { Button } from '@mantine/core';
import { IconUsersPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskTeamHours } from '../availability/ask-team-hours';
import type { VentureQuery, VentureStatus } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { ChangeTeamDialog } from './change-team-dialog';
import { FormTeamDialog } from './form-team-dialog';
import { Seats } from './seats';
import { StepOffDialog } from './step-off-dialog';

type Venture = NonNullable<VentureQuery['venture']>;
type Team = NonNullable<Venture['team']>;

/** The states in which a venture may get its team. */
const READY: readonly VentureStatus[] = ['accepted', 'circulating', 'mentored', 'paused'];

export function TeamSection({ venture }: { readonly venture: Venture }) {
  const { t } = useTranslation('teams');
  const { slug, may } = useHere();
  const [opened, open, close] = useUrlDialog('form');
  const { team, status } = venture;
  const canForm = may('teams.form') && !team && READY.includes(status);
  const form = canForm && (
    <>
      <Button
        size="sm"
        leftSection={<IconUsersPlus size={16} aria-hidden />}
        renderRoot={(props) => <Link to="/p/$slug/ventures/$id/team" params={{ slug, id: venture.id }} {...props} />}
      >
        {t('suggest')}
      </Button>
      <Button size="sm" variant="default" onClick={open}>
        {t('form')}
      </Button>
    </>
  );
  return (
    <Section title={t('title')} deeds={team ? <TeamDeeds venture={venture} team={team} /> : form}>
      {team ? <Seats team={team} /> : <Empty says={READY.includes(status) ? t('none') : t('notYet')} />}
      {opened && canForm && <FormTeamDialog venture={venture} onClose={close} />}
    </Section>
  );
}

/** What the office and a member of the team may do with it (T5). */
function TeamDeeds({ venture, team }: { readonly venture: Venture; readonly team: Team }) {
  const { t } = useTranslation('teams');
  const { me, may } = useHere();
  const [changing, change, keep] = useUrlDialog('change');
  const [leaving, leave, stay] = useUrlDialog('leave');
  const mine = team.seats.find(({ mentor }) => mentor?.id === me.membership?.mentor?.id);
  return (
    <>
      {may('availability.record') && (
        <AskTeamHours mentorIds={team.seats.flatMap(({ mentor }) => (mentor ? [mentor.id] : []))} />
      )}
      {may('teams.form') && (
        <Button size="sm" variant="default" onClick={change}>
          {t('change')}
        </Button>
      )}
      {mine && may('teams.leave') && (
        <Button size="sm" variant="default" onClick={leave}>
          {t('stepOff')}
        </Button>
      )}
      {changing && may('teams.form') && <ChangeTeamDialog venture={venture} team={team} onClose={keep} />}
      {leaving && mine && <StepOffDialog name={venture.name} team={team} seat={mine} onClose={stay} />}
    </>
  );
}

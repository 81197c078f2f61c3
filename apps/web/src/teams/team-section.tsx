import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconStarFilled, IconUsersPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VentureQuery, VentureStatus } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere, useWords } from '../shell/me';
import { showInstant } from '../texts/dates';
import { ChangeTeamDialog } from './change-team-dialog';
import { FormTeamDialog } from './form-team-dialog';
import { FormerSeats } from './former-seats';
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

function Seats({ team: { seats, formerSeats, formedAt, overrideReason } }: { readonly team: Team }) {
  const { t } = useTranslation('teams');
  return (
    <Stack gap="xs">
      <SimpleGrid component="ul" cols={{ base: 1, xs: 2, md: 3 }} m={0} p={0} style={{ listStyle: 'none' }}>
        {seats.map((seat) => (
          <Seat key={seat.id} seat={seat} />
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        {t('formed', { when: showInstant(formedAt) })}
        {overrideReason && ` ${t('overridden', { reason: overrideReason })}`}
      </Text>
      <FormerSeats seats={formerSeats} />
    </Stack>
  );
}

function Seat({ seat: { isLead, mentor } }: { readonly seat: Team['seats'][number] }) {
  const { t } = useTranslation('teams');
  const { slug, may } = useHere();
  const { backgroundOf } = useWords();
  if (!mentor) return <li>{t('unseen')}</li>;
  const name = may('mentors.all') ? (
    <Link to="/p/$slug/mentors/$id" params={{ slug, id: mentor.id }} className="row-link">
      {mentor.name}
    </Link>
  ) : (
    <Text span fw={600}>
      {mentor.name}
    </Text>
  );
  return (
    <li>
      <Group gap={6}>
        {name}
        {isLead && <IconStarFilled size={15} color="light-dark(#8a5a00, #f2c14e)" role="img" aria-label={t('lead')} />}
      </Group>
      <Text size="sm" c="dimmed">
        {backgroundOf(mentor.primaryBackground)}
      </Text>
    </li>
  );
}

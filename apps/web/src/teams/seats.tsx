import { Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { VentureQuery } from '../gql/graphql';
import { useHere, useWords } from '../shell/me';
import { showInstant } from '../texts/dates';
import { FormerSeats } from './former-seats';

type Team = NonNullable<NonNullable<VentureQuery['venture']>['team']>;

/** Who is on the team today, the lead first, and who was. */
export function Seats({ team: { seats, formerSeats, formedAt, overrideReason } }: { readonly team: Team }) {
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

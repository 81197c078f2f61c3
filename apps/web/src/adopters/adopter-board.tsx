import { Badge, Group, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { AdopterLineFragment } from '../gql/graphql';
import { NextStep } from '../kit/next-step';
import { countryName } from '../programmes/countries';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { type Place, placeOf, PLACES } from './adopter-filters';

export interface AdoptersProps {
  readonly adopters: readonly AdopterLineFragment[];
  readonly total: number;
}

/** Who is where; those that ended stand in the table. */
export function AdopterBoard({ adopters, total }: AdoptersProps) {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  return (
    <>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="sm">
        {PLACES.filter((place) => place !== 'ended').map((place) => (
          <Column key={place} place={place} adopters={adopters.filter((adopter) => placeOf(adopter) === place)} />
        ))}
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        <Link to="/p/$slug/adopters" params={{ slug }} search={{ view: 'table' }}>
          {t('board.all', { count: total })}
        </Link>
      </Text>
    </>
  );
}

interface ColumnProps {
  readonly place: Exclude<Place, 'ended'>;
  readonly adopters: readonly AdopterLineFragment[];
}

function Column({ place, adopters }: ColumnProps) {
  const { t } = useTranslation('adopters');
  const id = useId();
  return (
    <Paper component="section" aria-labelledby={id} p="sm">
      <Group justify="space-between" gap="xs" mb="xs">
        <Title order={2} size="h4" id={id}>
          {t(`place.${place}`)}
        </Title>
        <Badge color={adopters.length > 0 ? 'brand' : 'gray'}>{adopters.length}</Badge>
      </Group>
      {adopters.length === 0 && (
        <Text size="sm" c="dimmed">
          {t(`empty.${place}`)}
        </Text>
      )}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {adopters.map((adopter) => (
          <Card key={adopter.id} adopter={adopter} />
        ))}
      </Stack>
    </Paper>
  );
}

function Card({ adopter }: { readonly adopter: AdopterLineFragment }) {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  const { id, name, country, launchedOn } = adopter;
  return (
    <Paper component="li" p="xs" radius="md">
      <Link to="/p/$slug/adopters/$id" params={{ slug, id }} className="row-link break-words">
        {name}
      </Link>
      <Text size="sm" c="dimmed">
        {countryName(country)}
        {launchedOn && `, ${t('launchedOn', { day: showDay(launchedOn) })}`}
      </Text>
      <NextStep next={adopter} />
    </Paper>
  );
}

import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type AdopterLineFragment, AdoptersDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { NextStep } from '../kit/next-step';
import { countryName } from '../programmes/countries';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { PlaceBadge } from './place-badge';

/** Every adopter, with the months from its immersion to its launch. */
export function AdopterTable() {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  return (
    <Listing
      name={t('title')}
      columns={useColumns()}
      query={listing(slug, AdoptersDocument, {}, ({ adopters }) => adopters)}
      empty={<Empty says={t('none')} />}
    />
  );
}

function useColumns(): readonly Column<AdopterLineFragment>[] {
  const { t } = useTranslation('adopters');
  const { t: programmes } = useTranslation('programmes');
  const { slug } = useHere();
  const day = (value: string | null | undefined) => <Text size="sm">{value ? showDay(value) : ''}</Text>;
  return [
    {
      key: 'name',
      label: t('column.name'),
      show: ({ id, name }) => (
        <Link to="/p/$slug/adopters/$id" params={{ slug, id }} className="row-link">
          {name}
        </Link>
      ),
    },
    { key: 'kind', label: t('column.kind'), show: ({ kind }) => <Text size="sm">{programmes(`kind.${kind}`)}</Text> },
    {
      key: 'country',
      label: t('column.country'),
      show: ({ country }) => <Text size="sm">{countryName(country)}</Text>,
    },
    { key: 'place', label: t('column.place'), show: (adopter) => <PlaceBadge adopter={adopter} /> },
    { key: 'next', label: t('next'), show: (adopter) => <NextStep next={adopter} /> },
    { key: 'immersion', label: t('column.immersion'), show: ({ immersionOn }) => day(immersionOn) },
    { key: 'launch', label: t('column.launch'), show: ({ launchedOn }) => day(launchedOn) },
    {
      key: 'months',
      label: t('column.months'),
      show: ({ monthsToLaunch }) => <Text size="sm">{monthsToLaunch ?? ''}</Text>,
    },
  ];
}

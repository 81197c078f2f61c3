import { Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AdopterLineFragment } from '../gql/graphql';
import { Section } from '../kit/section';
import { WorldMap } from '../kit/world-map';
import { countryName } from '../programmes/countries';
import { placeOf } from './adopter-filters';
import type { AdoptersProps } from './adopter-board';
import { isOnItsWay } from './stages';

interface Country {
  readonly country: string;
  readonly count: number;
  readonly launched: number;
}

/** By country, the one with the most first; those that ended are left out. */
function byCountry(adopters: readonly AdopterLineFragment[]): readonly Country[] {
  const there = adopters.filter((adopter) => placeOf(adopter) !== 'ended');
  return [...new Set(there.map(({ country }) => country))]
    .map((country) => {
      const here = there.filter((adopter) => adopter.country === country);
      const launched = here.filter((adopter) => !isOnItsWay(placeOf(adopter))).length;
      return { country, count: here.length, launched };
    })
    .toSorted((one, other) => other.count - one.count || one.country.localeCompare(other.country));
}

export function AdopterMap({ adopters }: AdoptersProps) {
  const { t } = useTranslation('adopters');
  const countries = byCountry(adopters);
  const months = adopters.flatMap(({ monthsToLaunch }) => monthsToLaunch ?? []).toSorted((one, other) => one - other);
  const median = months[Math.floor(months.length / 2)];
  return (
    <Section title={t('map.title', { count: countries.length })}>
      <Stack gap="sm">
        {median !== undefined && <Text size="sm">{t('map.median', { months: median, count: months.length })}</Text>}
        <WorldMap marks={countries} />
        <Table aria-label={t('map.table')} maw={560}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('column.country')}</Table.Th>
              <Table.Th scope="col">{t('map.onTheirWay')}</Table.Th>
              <Table.Th scope="col">{t('map.launched')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {countries.map(({ country, count, launched }) => (
              <Table.Tr key={country}>
                <Table.Td>{countryName(country)}</Table.Td>
                <Table.Td>{count - launched}</Table.Td>
                <Table.Td>{launched}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Section>
  );
}

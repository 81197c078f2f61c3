import { Badge, Group, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamedFiguresDocument, type NamedFiguresQuery, ReleasesDocument, type ReleasesQuery } from '../gql/graphql';
import { listing, question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import type { Shown } from './figures';
import { Making } from './making';
import { nameOf } from './network-filters';
import { WithheldReport } from './withheld-report';

type Release = ReleasesQuery['releases'][number];

/** What is published, what is being made, and what was withheld and why. */
export function ReleasesScreen() {
  const { t } = useTranslation('network');
  const { slug, may } = useHere();
  const { release } = useSearch({ from: '/p/$slug/releases' });
  const { data } = useSuspenseQuery(question(slug, ReleasesDocument, {}));
  const opened = data.releases.find((each) => nameOf(each) === release) ?? data.releases[0];
  return (
    <Page title={t('releases.title')} lead={t('releases.lead')}>
      {may('network.release') && <Making />}
      <Section title={t('releases.list')}>
        {data.releases.length === 0 ? <Empty says={t('releases.none')} /> : <Published releases={data.releases} />}
      </Section>
      {opened && <WithheldReport key={nameOf(opened)} release={opened} />}
      {may('network.named') && <Named />}
    </Page>
  );
}

function Published({ releases }: { readonly releases: readonly Release[] }) {
  const { t } = useTranslation('network');
  const { slug, zone } = useHere();
  return (
    <Table.ScrollContainer
      minWidth={480}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('releases.list') } }}
    >
      <Table aria-label={t('releases.list')}>
        <Table.Thead>
          <Table.Tr>
            {(['release', 'made', 'shown', 'withheld'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`releases.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {releases.map((release) => (
            <Table.Tr key={nameOf(release)}>
              <Table.Th scope="row" fw={400}>
                <Group gap="xs">
                  <Link to="/p/$slug/network" params={{ slug }} search={{ release: nameOf(release) }}>
                    {t(release.isDemo ? 'demoOf' : 'releaseOf', release)}
                  </Link>
                  {release.isDemo && <Badge variant="default">{t('releases.demoBadge')}</Badge>}
                </Group>
              </Table.Th>
              <Table.Td>{showInstant(release.madeAt, zone)}</Table.Td>
              <Table.Td>{release.shown.toLocaleString()}</Table.Td>
              <Table.Td>
                <Link to="/p/$slug/releases" params={{ slug }} search={{ release: nameOf(release) }}>
                  {release.withheld.toLocaleString()}
                </Link>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type Line = NamedFiguresQuery['namedFigures']['items'][number];

/** What programmes let the centre see by their name. */
function Named() {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const columns: readonly Column<Line>[] = [
    { key: 'programme', label: t('releases.programme'), show: ({ programme }) => <Text size="sm">{programme}</Text> },
    { key: 'period', label: t('releases.period'), show: ({ period }) => <Text size="sm">{period}</Text> },
    {
      key: 'figures',
      label: t('releases.column.shown'),
      show: ({ figures }) => (
        <Text size="sm">
          {figures.map(({ measure, value }) => `${t(`measure.${measure as Shown}`)} ${value}`).join(', ')}
        </Text>
      ),
    },
  ];
  return (
    <Section title={t('releases.named')}>
      <Listing
        name={t('releases.named')}
        columns={columns}
        query={listing(slug, NamedFiguresDocument, {}, ({ namedFigures }) => namedFigures)}
        empty={<Empty says={t('releases.namedNone')} />}
      />
    </Section>
  );
}

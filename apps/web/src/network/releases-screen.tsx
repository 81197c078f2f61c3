import { Badge, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { NamedFiguresDocument, type NamedFiguresQuery, ReleasesDocument, type ReleasesQuery } from '../gql/graphql';
import { listing, question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Lines, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { Making } from './making';
import { nameOf } from './network-filters';
import { useMeasure } from './use-measure';
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

type Published = Release & { readonly id: string };

/** A table where there is room, cards on a phone. */
function Published({ releases }: { readonly releases: readonly Release[] }) {
  const { t } = useTranslation('network');
  const { slug, zone } = useHere();
  const columns: readonly Column<Published>[] = [
    { key: 'release', label: t('releases.column.release'), show: (release) => <Name release={release} /> },
    {
      key: 'made',
      label: t('releases.column.made'),
      show: ({ madeAt }) => <Text size="sm">{showInstant(madeAt, zone)}</Text>,
    },
    {
      key: 'shown',
      label: t('releases.column.shown'),
      show: ({ shown }) => <Text size="sm">{shown.toLocaleString()}</Text>,
    },
    {
      key: 'withheld',
      label: t('releases.column.withheld'),
      show: ({ id, withheld }) => (
        <Link to="/p/$slug/releases" params={{ slug }} search={{ release: id }}>
          {withheld.toLocaleString()}
        </Link>
      ),
    },
  ];
  const rows = releases.map((release) => ({ ...release, id: nameOf(release) }));
  return <Lines name={t('releases.list')} rows={rows} columns={columns} />;
}

function Name({ release }: { readonly release: Published }) {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  return (
    <Group gap="xs">
      <Link to="/p/$slug/network" params={{ slug }} search={{ release: release.id }}>
        {t(release.isDemo ? 'demoOf' : 'releaseOf', release)}
      </Link>
      {release.isDemo && <DemoBadge />}
    </Group>
  );
}

function DemoBadge() {
  const { t } = useTranslation('network');
  return <Badge variant="default">{t('releases.demoBadge')}</Badge>;
}

type Line = NamedFiguresQuery['namedFigures']['items'][number];

/** What programmes let the centre see by their name. */
function Named() {
  const { t } = useTranslation('network');
  const measureOf = useMeasure();
  const { slug } = useHere();
  const columns: readonly Column<Line>[] = [
    {
      key: 'programme',
      label: t('releases.programme'),
      show: ({ programme, isDemo }) => (
        <Group gap="xs">
          <Text size="sm">{programme}</Text>
          {isDemo && <DemoBadge />}
        </Group>
      ),
    },
    { key: 'period', label: t('releases.period'), show: ({ period }) => <Text size="sm">{period}</Text> },
    {
      key: 'figures',
      label: t('releases.column.shown'),
      show: ({ figures }) => (
        <Text size="sm">{figures.map(({ measure, value }) => `${measureOf(measure)} ${value}`).join(', ')}</Text>
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

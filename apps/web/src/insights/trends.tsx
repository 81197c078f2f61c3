import { Group, SegmentedControl, Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Grain, ProgrammeTrendsDocument, type ProgrammeTrendsQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { columns } from './charts/columns';
import { Figure } from './charts/figure';
import { everyStart, shortStart } from './grain';
import type { Period } from './insights-screen';

type Trend = ProgrammeTrendsQuery['programmeTrends'][number];

const GRAINS: readonly Grain[] = ['month', 'quarter'];

/** Figures month by month, or quarter by quarter. */
export function Trends({ period }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const [grain, setGrain] = useState<Grain>('month');
  const [name, setName] = useState<Trend['name']>('sessions');
  const { data } = useSuspenseQuery(question(slug, ProgrammeTrendsDocument, { ...period, grain }));
  const trends = data.programmeTrends;
  const shown = trends.find((trend) => trend.name === name);
  return (
    <Section title={t('trend.title')}>
      <Group gap="sm" align="flex-end" className="no-print">
        <Select
          style={{ flex: '0 1 280px' }}
          label={t('trend.figure')}
          allowDeselect={false}
          value={name}
          onChange={(chosen) => setName(trends.find((trend) => trend.name === chosen)?.name ?? name)}
          data={trends.map((trend) => ({ value: trend.name, label: t(`name.${trend.name}`) }))}
        />
        <SegmentedControl
          aria-label={t('trend.grain')}
          value={grain}
          onChange={(chosen) => setGrain(GRAINS.find((known) => known === chosen) ?? grain)}
          data={GRAINS.map((value) => ({ value, label: t(`trend.${value}`) }))}
        />
      </Group>
      {!shown || shown.points.length === 0 ? (
        <Empty says={t('trend.none')} />
      ) : (
        <Drawn trend={shown} period={period} grain={grain} />
      )}
    </Section>
  );
}

function Drawn({ trend, period, grain }: { readonly trend: Trend; readonly period: Period; readonly grain: Grain }) {
  const { t } = useTranslation('insights');
  const valueAt = new Map(trend.points.map(({ start, value }) => [start, value ?? 0]));
  const values = everyStart(period, grain).map((start) => ({
    label: shortStart(start, grain),
    value: valueAt.get(start) ?? 0,
  }));
  const name = t(`name.${trend.name}`);
  return (
    <Figure
      title={name}
      file={`trend-${trend.name}`}
      columns={[t(`trend.${grain}`), name]}
      rows={values.map(({ label, value }) => [label, value])}
      draw={columns(values, name)}
    />
  );
}

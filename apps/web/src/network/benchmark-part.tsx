import { Alert, SegmentedControl, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BenchmarkDocument, type BenchmarkQuery, type PeersBy } from '../gql/graphql';
import { question } from '../graph/questions';
import { Figure } from '../insights/charts/figure';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { isRate } from './figures';
import { ranges } from './ranges';
import { rangeOf } from './rate-range';
import { useMeasure } from './use-measure';

const PEERS = ['all', 'kind', 'age'] as const;
type Benchmark = NonNullable<BenchmarkQuery['benchmark']>;

/** Our exact rates beside quartiles of at least three others. */
export function BenchmarkPart() {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const [by, choose] = useState<PeersBy>('all');
  const { data } = useQuery(question(slug, BenchmarkDocument, { by }));
  return (
    <Section title={t('benchmark.title')}>
      <Stack gap="sm">
        <SegmentedControl
          aria-label={t('benchmark.by')}
          value={by}
          onChange={(chosen) => choose(PEERS.find((known) => known === chosen) ?? 'all')}
          data={PEERS.map((value) => ({ value, label: t(`benchmark.${value}`) }))}
        />
        {!data && <Waiting />}
        {data && !data.benchmark && <Empty says={t('benchmark.none')} />}
        {data?.benchmark && <Compared benchmark={data.benchmark} />}
      </Stack>
    </Section>
  );
}

function Compared({ benchmark: { rates, period, isDemo } }: { readonly benchmark: Benchmark }) {
  const { t } = useTranslation('network');
  const measureOf = useMeasure();
  const shown = rates.filter(({ measure }) => isRate(measure));
  if (shown.every(({ q2 }) => q2 === null || q2 === undefined)) return <Empty says={t('benchmark.few')} />;
  const lines = shown.map(({ measure, own: value = null, ...quartiles }) =>
    rangeOf({ ...quartiles, measure, label: measureOf(measure), value, none: '–' }),
  );
  return (
    <>
      {isDemo && <Alert color="yellow">{t('demo')}</Alert>}
      <Figure
        title={t('benchmark.figure')}
        file="benchmark"
        columns={[t('fidelity.measure'), t('benchmark.ours'), t('fidelity.q1'), t('fidelity.q2'), t('fidelity.q3')]}
        rows={lines.map(({ label, says, q1, q2, q3 }) => [label, says, q1, q2, q3])}
        draw={ranges(lines, [t('benchmark.legendOurs'), t('fidelity.legendMiddle')])}
        note={t('benchmark.note', { period })}
      />
    </>
  );
}

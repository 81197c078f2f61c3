import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Figure } from '../insights/charts/figure';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { type Range, ranges } from '../network/ranges';
import { rangeOf } from '../network/rate-range';
import { useMeasure } from '../network/use-measure';
import type { ComparedProps } from './compared-table';

interface Rated extends Range {
  readonly measure: string;
}

/** Rates of what is shown by name, beside the quartiles that are released: of one programme together, of several by rate. */
export function BesideNetwork({ compared: { programmes, period } }: ComparedProps) {
  const { t } = useTranslation('programmes');
  const measureOf = useMeasure();
  const lines = useLines(programmes);
  const rates = [...new Set(lines.map(({ measure }) => measure))];
  const isAlone = programmes.length === 1;
  return (
    <Section title={t('beside.title')}>
      {lines.length === 0 && <Empty says={t('beside.none')} />}
      {isAlone && lines.length > 0 && <Drawn lines={lines} title={t('beside.figure')} file="programme" />}
      {!isAlone &&
        rates.map((rate) => (
          <Stack key={rate} gap={4}>
            <Title order={3}>{measureOf(rate)}</Title>
            <Drawn
              lines={lines.filter(({ measure }) => measure === rate)}
              title={measureOf(rate)}
              file={`programmes-${rate}`}
            />
          </Stack>
        ))}
      <Text size="xs" c="dimmed">
        {t('beside.note', { period })} <Withheld programmes={programmes} />
      </Text>
    </Section>
  );
}

interface DrawnProps {
  readonly lines: readonly Rated[];
  readonly title: string;
  readonly file: string;
}

function Drawn({ lines, title, file }: DrawnProps) {
  const { t } = useTranslation('programmes');
  const { t: network } = useTranslation('network');
  const quartiles = (['q1', 'q2', 'q3'] as const).map((quartile) => network(`fidelity.${quartile}`));
  return (
    <Figure
      title={title}
      file={file}
      columns={[title, t('beside.value'), ...quartiles]}
      rows={lines.map(({ label, says, q1, q2, q3 }) => [label, says, q1, q2, q3])}
      draw={ranges(lines, [t('beside.legend'), t('beside.middle')])}
    />
  );
}

function Withheld({ programmes }: Pick<ComparedProps['compared'], 'programmes'>) {
  const { t } = useTranslation('programmes');
  const { t: network } = useTranslation('network');
  const reasons = new Set(programmes.flatMap(({ rates }) => rates.flatMap(({ why }) => why ?? [])));
  return [...reasons].map((why) => t('beside.withheld', { why: network(`why.${why}`) })).join(' ');
}

function useLines(programmes: ComparedProps['compared']['programmes']): readonly Rated[] {
  const measureOf = useMeasure();
  const [first] = programmes;
  return (first?.rates ?? []).flatMap(({ measure }) =>
    programmes.flatMap(({ name, rates }) => {
      const rate = rates.find((each) => each.measure === measure);
      if (typeof rate?.own !== 'number') return [];
      const label = programmes.length > 1 ? name : measureOf(measure);
      return [{ measure, ...rangeOf({ ...rate, label, value: rate.own, none: '' }) }];
    }),
  );
}

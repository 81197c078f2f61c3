import { Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { BesideFragment } from '../gql/graphql';
import { saveCsv } from '../insights/charts/save';
import { type Column, Lines } from '../kit/listing';
import { Section } from '../kit/section';
import { useMeasure } from '../network/use-measure';
import { useHere } from '../shell/me';
import { whyNotShown } from './not-shown';

export interface ComparedProps {
  readonly compared: BesideFragment;
}

type Programme = BesideFragment['programmes'][number];

/** What each lets the centre see by its name, with its place among others that do. */
export function ComparedTable({ compared: { headlines, programmes, period } }: ComparedProps) {
  const { t } = useTranslation('programmes');
  const measureOf = useMeasure();
  const cellOf = useCell(period);
  const rows = headlines.map((measure) => ({ id: measure }));
  const columns: readonly Column<(typeof rows)[number]>[] = [
    { key: 'measure', label: t('compare.figure'), show: ({ id }) => <Text fw={600}>{measureOf(id)}</Text> },
    ...programmes.map((programme) => ({
      key: programme.id,
      label: programme.name,
      show: ({ id }: { readonly id: string }) => <Cell {...cellOf(programme, id)} />,
    })),
  ];
  const table = [
    [t('compare.figure'), ...programmes.map(({ name }) => name)],
    ...headlines.map((measure) => [
      measureOf(measure),
      ...programmes.map((programme) => {
        const { value, says } = cellOf(programme, measure);
        return value ?? says;
      }),
    ]),
  ];
  return (
    <Section
      title={t('compare.byName')}
      deeds={
        <Button size="compact-sm" variant="default" onClick={() => saveCsv('programmes', table)}>
          {t('compare.csv')}
        </Button>
      }
    >
      <Passports programmes={programmes} />
      <Lines name={t('compare.byName')} rows={rows} columns={columns} />
    </Section>
  );
}

interface Shown {
  readonly value: number | null;
  /** Where it stands among others, or why there is none. */
  readonly says: string;
}

function useCell(period: string): (programme: Programme, measure: string) => Shown {
  const { t } = useTranslation('programmes');
  return ({ figures, standing = null, level = null }, measure) => {
    const found = figures.find((figure) => figure.measure === measure);
    if (!found) return { value: null, says: t(`notShown.${whyNotShown({ period, standing, level })}`) };
    const { value, percentile = null, others: count } = found;
    return { value, says: percentile === null ? t('percentile.few') : t('percentile.of', { percentile, count }) };
  };
}

function Cell({ value, says }: Shown) {
  return (
    <Stack gap={0}>
      {value !== null && <Text>{value.toLocaleString()}</Text>}
      <Text size="xs" c="dimmed">
        {says}
      </Text>
    </Stack>
  );
}

function Passports({ programmes }: { readonly programmes: readonly Programme[] }) {
  const { t } = useTranslation('programmes');
  const { slug } = useHere();
  const known = programmes.filter(({ adopterId }) => adopterId);
  if (known.length === 0) return null;
  return (
    <Text size="sm" className="no-print">
      {t('compare.passports')}{' '}
      {known.map(({ id, adopterId, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Link to="/p/$slug/adopters/$id" params={{ slug, id: adopterId ?? '' }}>
            {name}
          </Link>
        </span>
      ))}
    </Text>
  );
}

import { Fieldset, NumberInput, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MoneySource } from '../gql/graphql';

const SOURCES: readonly MoneySource[] = [
  'founders',
  'friends',
  'angels',
  'venture',
  'private_equity',
  'grants',
  'debt',
];

/** What a venture earned in its last full year, and what it has raised so far. */
export interface Money {
  readonly revenue: number | null;
  readonly raised: Readonly<Partial<Record<MoneySource, number>>>;
}

interface MoneyFieldsProps {
  readonly outcome: Money;
  readonly onChange: (change: Partial<Money>) => void;
  readonly most?: number;
}

export const raisedBySource = (raised: Money['raised']) =>
  (Object.entries(raised) as [MoneySource, number][]).map(([source, amount]) => ({ source, amount }));

const amountIn = (value: string | number): number | null => (value === '' ? null : Number(value));

/** Whole units; an empty field tells nothing. */
export function MoneyFields({ outcome: { revenue, raised }, onChange, most }: MoneyFieldsProps) {
  const { t } = useTranslation('ventures');
  const raise = (source: MoneySource, amount: number | null): void => {
    const { [source]: _before, ...others } = raised;
    onChange({ raised: amount === null ? others : { ...others, [source]: amount } });
  };
  return (
    <>
      <NumberInput
        label={t('life.revenue')}
        min={0}
        max={most}
        allowDecimal={false}
        thousandSeparator=" "
        value={revenue ?? ''}
        onChange={(value) => onChange({ revenue: amountIn(value) })}
      />
      <Fieldset legend={t('life.raised')}>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 4 }} spacing="xs">
          {SOURCES.map((source) => (
            <NumberInput
              key={source}
              label={t(`life.source.${source}`)}
              min={0}
              max={most}
              allowDecimal={false}
              thousandSeparator=" "
              value={raised[source] ?? ''}
              onChange={(value) => raise(source, amountIn(value))}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
    </>
  );
}

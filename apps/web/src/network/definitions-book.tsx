import { Button, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DefinitionsBookDocument, type DefinitionsBookQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { saveCsv } from '../insights/charts/save';
import { type Column, Lines } from '../kit/listing';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { useMeasure } from './use-measure';

type Line = DefinitionsBookQuery['releaseCatalogue'][number] & { readonly id: string };

/** What each measure means, and by which rules figures are rounded and withheld: both as the catalogue has them. */
export function DefinitionsBook() {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, DefinitionsBookDocument, {}));
  const fields = useFields();
  const rows = data.releaseCatalogue.map((measure) => ({ ...measure, id: measure.code }));
  const columns: readonly Column<Line>[] = fields.map(({ key, says }) => ({
    key,
    label: t(`book.${key}`),
    show: (line) => (
      <Text size="sm" {...(key === 'name' && { fw: 600 })}>
        {says(line)}
      </Text>
    ),
  }));
  const keep = (): void =>
    saveCsv('definitions', [
      fields.map(({ key }) => t(`book.${key}`)),
      ...rows.map((row) => fields.map(({ says }) => says(row))),
    ]);
  return (
    <>
      <Section title={t('rules.title')}>
        <Stack component="dl" gap="xs" m={0}>
          {data.releaseRules.map(({ code, says }) => (
            <Text key={code} component="div" size="sm">
              <Text component="dt" span fw={600}>
                {code}
              </Text>{' '}
              <Text component="dd" span m={0}>
                {says}
              </Text>
            </Text>
          ))}
        </Stack>
      </Section>
      <Section
        title={t('book.title')}
        deeds={
          <Button size="compact-sm" variant="default" onClick={keep}>
            {t('book.csv')}
          </Button>
        }
      >
        <details>
          <Text component="summary">{t('book.open', { count: rows.length })}</Text>
          <Lines name={t('book.title')} rows={rows} columns={columns} />
        </details>
      </Section>
    </>
  );
}

interface Field {
  readonly key: 'name' | 'definition' | 'unit' | 'rule' | 'floor';
  readonly says: (line: Line) => string;
}

function useFields(): readonly Field[] {
  const { t } = useTranslation('network');
  const measureOf = useMeasure();
  return [
    { key: 'name', says: ({ code }) => measureOf(code) },
    {
      key: 'definition',
      says: ({ says, part, base }) =>
        part && base ? `${says} (${t('book.of', { part: measureOf(part), base: measureOf(base) })})` : says,
    },
    { key: 'unit', says: ({ kind }) => t(`book.kind.${kind as 'count' | 'euros' | 'percent' | 'average'}`) },
    { key: 'rule', says: ({ rules }) => rules.join(', ') },
    { key: 'floor', says: ({ floor }) => floor },
  ];
}

import { Stack, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type ReleasesQuery, WithheldCellsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** What a release withholds, by table and reason. */
export function WithheldReport({ release }: { readonly release: ReleasesQuery['releases'][number] }) {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const { number, isDemo, method, catalogue } = release;
  const { data } = useSuspenseQuery(question(slug, WithheldCellsDocument, { number, isDemo }));
  const title = t('releases.report', { release: t(isDemo ? 'demoOf' : 'releaseOf', release) });
  return (
    <Section title={title}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('releases.reportNote', { method, catalogue })}
        </Text>
        <Table.ScrollContainer
          minWidth={300}
          scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': title } }}
        >
          <Table aria-label={title}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('releases.table')}</Table.Th>
                <Table.Th scope="col">{t('releases.reason')}</Table.Th>
                <Table.Th scope="col">{t('releases.cells')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.withheldCells.map(({ axis, why, cells }) => (
                <Table.Tr key={`${axis} ${why}`}>
                  <Table.Td>{t(`axis.${axis}`)}</Table.Td>
                  <Table.Td>{t(`why.${why}`)}</Table.Td>
                  <Table.Td>{cells}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Stack>
    </Section>
  );
}

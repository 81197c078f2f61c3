import { Button, Group, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportResultFragment } from '../gql/graphql';

interface ImportReportProps {
  readonly report: ImportResultFragment;
  readonly busy: boolean;
  readonly onImport: () => void;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

export function ImportReport({ report, busy, onImport, onAgain, onClose }: ImportReportProps) {
  const { t } = useTranslation('kit');
  const { refused, dryRun, rows, added, changed, unchanged } = report;
  const figures = { rows, added, changed, unchanged, refused: refused.length };
  return (
    <>
      <Text fw={600} role="status">
        {t(dryRun ? 'import.wouldBe' : 'import.done', figures)}
      </Text>
      {refused.length > 0 && <RefusedRows refused={refused} />}
      {refused.length === 0 && dryRun && <Text c="dimmed">{t('import.nothing')}</Text>}
      <Group justify="flex-end">
        <Button variant="default" onClick={onAgain}>
          {t('import.again')}
        </Button>
        {dryRun ? (
          <Button loading={busy} disabled={added + changed === 0} onClick={onImport}>
            {t('import.deed')}
          </Button>
        ) : (
          <Button onClick={onClose}>{t('close')}</Button>
        )}
      </Group>
    </>
  );
}

function RefusedRows({ refused }: Pick<ImportResultFragment, 'refused'>) {
  const { t } = useTranslation('kit');
  return (
    <>
      <Title order={3}>{t('import.refused')}</Title>
      <Table.ScrollContainer
        minWidth={520}
        maxHeight={320}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('import.refused') } }}
      >
        <Table striped aria-label={t('import.refused')}>
          <Table.Thead>
            <Table.Tr>
              {(['row', 'field', 'why', 'mend'] as const).map((key) => (
                <Table.Th key={key} scope="col">
                  {t(`import.${key}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {refused.map(({ row, field, value, why, mend }, index) => (
              <Table.Tr key={index}>
                <Table.Td>{row}</Table.Td>
                <Table.Td>
                  {field}
                  {value && (
                    <Text size="xs" c="dimmed" className="break-words">
                      {value}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>{why}</Table.Td>
                <Table.Td>{mend}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  );
}

import { Box, Button, Group, Stack, Table, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Cell } from './csv';
import { saveCsv, savePng, saveSvg } from './save';
import classes from './charts.module.css';

interface FigureProps {
  /** Says what is drawn, to those who do not see it too. */
  readonly title: string;
  /** What the files are called, without an ending. */
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Draws it at a width in pixels. */
  readonly draw: (width: number) => { readonly height: number; readonly marks: ReactNode };
  readonly note?: string;
}

const FIRST_WIDTH = 640;

/** A drawing with its table, which is also its CSV; both leave as files. */
export function Figure({ title, file, columns, rows, draw, note }: FigureProps) {
  const { t } = useTranslation('insights');
  const { ref, width } = useElementSize();
  const svg = useRef<SVGSVGElement>(null);
  const { height, marks } = draw(width || FIRST_WIDTH);
  const withSvg = (keep: (drawn: SVGSVGElement) => unknown) => (): void => void (svg.current && keep(svg.current));
  return (
    <Stack component="figure" m={0} gap="xs">
      <Box ref={ref}>
        <svg ref={svg} className={classes['drawing']} width={width || FIRST_WIDTH} height={height} role="img">
          <title>{title}</title>
          {marks}
        </svg>
      </Box>
      {note && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
      <Group gap="xs" className="no-print">
        <Button size="compact-sm" variant="default" onClick={() => saveCsv(file, [columns, ...rows])}>
          {t('figure.csv')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={withSvg((drawn) => savePng(`${file}.png`, drawn))}>
          {t('figure.png')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={withSvg((drawn) => saveSvg(`${file}.svg`, drawn))}>
          {t('figure.svg')}
        </Button>
      </Group>
      <FigureTable title={title} columns={columns} rows={rows} />
    </Stack>
  );
}

function FigureTable({ title, columns, rows }: Pick<FigureProps, 'title' | 'columns' | 'rows'>) {
  const { t } = useTranslation('insights');
  return (
    <details>
      <Text component="summary" size="sm">
        {t('figure.asTable')}
      </Text>
      <Table.ScrollContainer
        minWidth={420}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': title } }}
      >
        <Table mt="xs" aria-label={title}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(([first, ...others], index) => (
              <Table.Tr key={index}>
                <Table.Th scope="row" fw={400}>
                  {first}
                </Table.Th>
                {others.map((cell, at) => (
                  <Table.Td key={at}>{cell ?? '–'}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </details>
  );
}

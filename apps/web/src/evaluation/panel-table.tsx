import { Checkbox, Paper, Table, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { UNDECIDED } from './decision-buttons';
import type { Line, PanelColumn } from './panel-order';

interface PanelTableProps {
  readonly lines: readonly Line[];
  readonly by: PanelColumn;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

export function PanelTable({ lines, by, chosen, onChoose }: PanelTableProps) {
  const { t } = useTranslation('evaluation');
  const open = lines.filter(({ status }) => UNDECIDED.includes(status)).map(({ ventureId }) => ventureId);
  const toggle = (id: string): void =>
    onChoose(new Set(chosen.has(id) ? [...chosen].filter((one) => one !== id) : [...chosen, id]));
  return (
    <Paper p="xs">
      <Table.ScrollContainer
        minWidth={760}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('rounds.applications') } }}
      >
        <Table verticalSpacing="sm" highlightOnHover aria-label={t('rounds.applications')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w={40}>
                <Checkbox
                  aria-label={t('panel.selectAll')}
                  disabled={open.length === 0}
                  checked={open.length > 0 && chosen.size === open.length}
                  indeterminate={chosen.size > 0 && chosen.size < open.length}
                  onChange={({ currentTarget }) => onChoose(new Set(currentTarget.checked ? open : []))}
                />
              </Table.Th>
              <Heading column="name" by={by} />
              <Heading column="normalised" by={by} />
              <Heading column="raw" by={by} />
              <Heading column="spread" by={by} />
              <Heading column="count" by={by} />
              <Table.Th scope="col">{t('panel.missing')}</Table.Th>
              <Table.Th scope="col">{t('panel.status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Row key={line.entryId} line={line} isChosen={chosen.has(line.ventureId)} onToggle={toggle} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Heading({ column, by }: { readonly column: PanelColumn; readonly by: PanelColumn }) {
  const { t } = useTranslation('evaluation');
  const navigate = useNavigate({ from: '/p/$slug/evaluation/$id' });
  const label = t(`panel.${column}`);
  return (
    <Table.Th scope="col" {...(by === column && { 'aria-sort': column === 'name' ? 'ascending' : 'descending' })}>
      <UnstyledButton
        fz="sm"
        fw={700}
        aria-label={t('panel.sort', { column: label })}
        onClick={() => void navigate({ search: (before) => ({ ...before, by: column }), replace: true })}
      >
        {label} {by === column && <IconArrowDown size={14} aria-hidden />}
      </UnstyledButton>
    </Table.Th>
  );
}

interface RowProps {
  readonly line: Line;
  readonly isChosen: boolean;
  readonly onToggle: (ventureId: string) => void;
}

function Row({ line, isChosen, onToggle }: RowProps) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { ventureId, name, oneLiner, status, normalised, raw, spread, count, missing, evaluations, isBlind } = line;
  return (
    <Table.Tr>
      <Table.Td>
        <Checkbox
          aria-label={t('panel.select', { name })}
          disabled={!UNDECIDED.includes(status)}
          checked={isChosen}
          onChange={() => onToggle(ventureId)}
        />
      </Table.Td>
      <Table.Td maw={320}>
        <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }} className="row-link">
          {name}
        </Link>
        <Text size="sm" c="dimmed" lineClamp={1}>
          {isBlind ? t('panel.blind') : oneLiner}
        </Text>
      </Table.Td>
      <Table.Td fw={600}>{figure(normalised)}</Table.Td>
      <Table.Td>
        <Tooltip label={evaluations.map((one) => `${one.name}: ${figure(one.score)}`).join(', ')}>
          <span>{figure(raw)}</span>
        </Tooltip>
      </Table.Td>
      <Table.Td>{figure(spread)}</Table.Td>
      <Table.Td>{t('rounds.progressOf', { submitted: count, assigned: evaluations.length })}</Table.Td>
      <Table.Td maw={200}>{missing.join(', ')}</Table.Td>
      <Table.Td>
        <StatusBadge state={status} />
      </Table.Td>
    </Table.Tr>
  );
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(1));

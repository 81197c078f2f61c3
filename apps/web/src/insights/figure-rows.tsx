import { Button, Stack, Text } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FigureRowsDocument, type FigureRowsQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDayIn } from '../texts/dates';
import type { Period } from './insights-screen';
import { type ReportFigure, Value } from './programme-part';

type Row = FigureRowsQuery['figureRows']['items'][number];

/** The rows that a figure is made of (D2). */
export function FigureRows({ figure, period }: { readonly figure: ReportFigure; readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const navigate = useNavigate({ from: '/p/$slug/insights' });
  const name = t(`name.${figure.name}`);
  const close = (): void => void navigate({ search: (before) => ({ ...before, figure: undefined }), replace: true });
  return (
    <Section
      title={name}
      deeds={
        <Button size="compact-md" variant="default" onClick={close}>
          {t('rows.close')}
        </Button>
      }
    >
      <Text size="sm">
        <Value figure={figure} /> · {t(`says.${figure.name}`)}
      </Text>
      <Listing
        name={name}
        columns={useColumns(figure)}
        query={listing(slug, FigureRowsDocument, { figure: figure.name, ...period }, ({ figureRows }) => figureRows)}
        empty={<Empty says={t('rows.none')} />}
      />
    </Section>
  );
}

function useColumns({ subject, unit }: ReportFigure): readonly Column<Row>[] {
  const { t } = useTranslation('insights');
  const { slug, zone } = useHere();
  const to = subject === 'session' ? '/p/$slug/sessions/$id' : '/p/$slug/ventures/$id';
  const amounts: readonly Column<Row>[] = [
    { key: 'amount', label: t(`unit.${unit}`), show: ({ amount }) => amountOf(unit, amount ?? null) },
  ];
  return [
    {
      key: 'title',
      label: t(`subject.${subject}`),
      show: ({ subjectId, title, detail }) => (
        <Stack gap={0}>
          <Link to={to} params={{ slug, id: subjectId }} className="row-link break-words">
            {title}
          </Link>
          {detail && (
            <Text size="xs" c="dimmed" className="break-words">
              {detail}
            </Text>
          )}
        </Stack>
      ),
    },
    { key: 'at', label: t('rows.at'), show: ({ at }) => <Text size="sm">{showDayIn(at, zone)}</Text> },
    ...(unit === 'hours' || unit === 'days' || unit === 'percent' ? amounts : []),
  ];
}

function amountOf(unit: ReportFigure['unit'], amount: number | null): string {
  if (amount === null) return '–';
  if (unit === 'percent') return amount === 1 ? '✓' : '–';
  return String(Math.round(amount * 10) / 10);
}

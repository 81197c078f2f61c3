import { Button, SimpleGrid, Stack, Text, UnstyledButton } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ProgrammeReportDocument, type ProgrammeReportQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { Figure } from './charts/figure';
import { steps } from './charts/steps';
import { FigureRows } from './figure-rows';
import classes from './insights.module.css';
import type { Period } from './insights-screen';
import { Trends } from './trends';

export type ReportFigure = ProgrammeReportQuery['programmeReport']['figures'][number];

/** From an application to a first session. */
const FUNNEL = ['applied', 'accepted', 'teamed', 'met'] as const;

/** What happened in the programme: every figure opens its rows (D2). */
export function ProgrammePart({ period }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, ProgrammeReportDocument, period));
  const { figures } = data.programmeReport;
  const { figure: opened } = useSearch({ from: '/p/$slug/insights' });
  const shown = figures.find(({ name }) => name === opened);
  return (
    <Stack gap="md">
      {shown && <FigureRows key={shown.name} figure={shown} period={period} />}
      <Section title={t('figures.title')} deeds={<Exports period={period} />}>
        <SimpleGrid component="ul" cols={{ base: 2, sm: 3, md: 4 }} spacing="sm" m={0} p={0}>
          {figures.map((figure) => (
            <Card key={figure.name} figure={figure} isOpen={figure.name === opened} />
          ))}
        </SimpleGrid>
      </Section>
      <Funnel figures={figures} />
      <Trends period={period} />
    </Stack>
  );
}

function Exports({ period: { firstDay, lastDay } }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const query = new URLSearchParams({ programme: slug, firstDay, lastDay }).toString();
  return (['csv', 'pdf'] as const).map((kind) => (
    <Button
      key={kind}
      size="compact-sm"
      variant="default"
      component="a"
      href={`/exports/programme-report.${kind}?${query}`}
      download
    >
      {t(`figure.${kind}`)}
    </Button>
  ));
}

function Card({ figure, isOpen }: { readonly figure: ReportFigure; readonly isOpen: boolean }) {
  const { t } = useTranslation('insights');
  const navigate = useNavigate({ from: '/p/$slug/insights' });
  const { name, n, when } = figure;
  const open = (): void =>
    void navigate({ search: (before) => ({ ...before, figure: isOpen ? undefined : name }), replace: true });
  return (
    <li className={classes['card']}>
      <UnstyledButton className={classes['figure']} aria-pressed={isOpen} onClick={open}>
        <Text component="span" display="block" className={classes['value']}>
          <Value figure={figure} />
        </Text>
        <Text component="span" display="block" size="sm">
          {t(`name.${name}`)}
        </Text>
        <Text component="span" display="block" size="xs" c="dimmed">
          {when === 'now' ? t('figures.today') : t('figures.rows', { count: n })}
        </Text>
      </UnstyledButton>
    </li>
  );
}

export function Value({ figure: { value, p90, unit } }: { readonly figure: ReportFigure }) {
  const { t } = useTranslation('insights');
  if (value === null || value === undefined) return '–';
  if (unit === 'days') return t('figures.days', { value, p90 });
  return unit === 'percent' ? `${value}%` : String(value);
}

function Funnel({ figures }: { readonly figures: readonly ReportFigure[] }) {
  const { t } = useTranslation('insights');
  const counts = FUNNEL.map((name) => ({
    label: t(`funnel.${name}`),
    count: figures.find((figure) => figure.name === name)?.n ?? 0,
  }));
  const days = figures.find(({ name }) => name === 'daysToFirstSession');
  return (
    <Section title={t('funnel.title')}>
      {counts[0]?.count === 0 ? (
        <Empty says={t('funnel.none')} />
      ) : (
        <Figure
          title={t('funnel.figure')}
          file="funnel"
          columns={[t('funnel.step'), t('funnel.ventures')]}
          rows={counts.map(({ label, count }) => [label, count])}
          draw={steps(counts)}
          {...(days?.n && { note: t('funnel.days', { value: days.value, p90: days.p90, count: days.n }) })}
        />
      )}
    </Section>
  );
}

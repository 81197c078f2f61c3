import { Button, Stack, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceDocument, type EvidenceQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { Cohorts } from './cohorts';
import type { Period } from './insights-screen';
import { type ReportFigure, Value } from './programme-part';
import { SchemeDialog } from './scheme-dialog';

export type Scheme = NonNullable<EvidenceQuery['evidence']['scheme']>;

/** What a funder is shown: whom the scheme reached, what was done, what became of it (A4). */
export function EvidencePart({ period }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, EvidenceDocument, period));
  const { reach, activity, outcomes } = data.evidence;
  const query = new URLSearchParams({ programme: slug, ...period }).toString();
  return (
    <Stack gap="md">
      <SchemeSection evidence={data.evidence} />
      <Section
        title={t('evidence.record')}
        deeds={
          <Button size="compact-sm" variant="default" component="a" href={`/exports/evidence.pdf?${query}`} download>
            {t('figure.pdf')}
          </Button>
        }
      >
        <Figures name={t('evidence.reach')} figures={reach} />
        <Figures name={t('evidence.activity')} figures={activity} />
      </Section>
      <Section title={t('evidence.outcomes')}>
        <Cohorts cohorts={outcomes} file="evidence-outcomes" />
      </Section>
      <Section title={t('evidence.method')}>
        {(['rows', 'told', 'limits', 'money'] as const).map((part) => (
          <Text key={part} size="sm">
            {t(`method.${part}`)}
          </Text>
        ))}
      </Section>
    </Stack>
  );
}

function SchemeSection({ evidence: { scheme, eligibility } }: { readonly evidence: EvidenceQuery['evidence'] }) {
  const { t } = useTranslation('insights');
  const { may } = useHere();
  const [open, setOpen] = useState(false);
  const { firms, eligible, notEligible, unknown } = eligibility;
  return (
    <Section
      title={t('scheme.title')}
      deeds={
        may('outcomes.run') && (
          <Button size="compact-md" variant="default" onClick={() => setOpen(true)}>
            {t(scheme ? 'scheme.change' : 'scheme.describe')}
          </Button>
        )
      }
    >
      {!scheme && <Empty says={t('scheme.none')} />}
      {scheme && (
        <>
          <Facts
            facts={[
              [t('scheme.name'), scheme.name],
              [t('scheme.funder'), scheme.funder],
              [t('scheme.startsOn'), showDay(scheme.startsOn)],
              [t('scheme.endsOn'), scheme.endsOn && showDay(scheme.endsOn)],
              [t('scheme.oldestYears'), scheme.oldestYears],
              [t('scheme.leastTurnover'), scheme.leastTurnover?.toLocaleString()],
              [t('scheme.mostTurnover'), scheme.mostTurnover?.toLocaleString()],
              [t('scheme.leastGrowth'), scheme.leastGrowth],
            ]}
          />
          {scheme.words && <Text size="sm">{scheme.words}</Text>}
          <Text size="sm">{t('scheme.fits', { count: firms, eligible, notEligible, unknown })}</Text>
        </>
      )}
      {open && <SchemeDialog scheme={scheme ?? null} close={() => setOpen(false)} />}
    </Section>
  );
}

function Figures({ name, figures }: { readonly name: string; readonly figures: readonly ReportFigure[] }) {
  const { t } = useTranslation('insights');
  return (
    <Table aria-label={name} captionSide="top">
      <Table.Caption style={{ textAlign: 'start' }}>{name}</Table.Caption>
      <Table.Tbody>
        {figures.map((figure) => (
          <Table.Tr key={figure.name}>
            <Table.Th scope="row" fw={400}>
              {t(`says.${figure.name}`)}
            </Table.Th>
            <Table.Td ta="end">
              <Value figure={figure} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

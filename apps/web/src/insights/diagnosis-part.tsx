import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DiagnosisDocument, type DiagnosisQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useGroup } from '../network/use-group';
import { useHere } from '../shell/me';
import { Figure } from './charts/figure';
import { pairBars } from './charts/pair-bars';
import type { Period } from './insights-screen';
import { RiskyVentures } from './risky-ventures';

export type Diagnosis = DiagnosisQuery['diagnosis'];

/** Below so many nothing is shown. */
const FEWEST = 10;
const sign = (points: number): string => (points > 0 ? `+${points}` : String(points).replace('-', '−'));

/** D1: what sessions are about beside what ventures die of. */
export function DiagnosisPart({ period }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, DiagnosisDocument, period));
  const { diagnosis } = data;
  return (
    <Stack gap="md">
      <Section title={t('gap.title')}>
        <Text size="sm">{t('gap.lead')}</Text>
        {diagnosis.groups.length === 0 ? (
          <Empty says={t('gap.few', { fewest: FEWEST, count: diagnosis.sessions })} />
        ) : (
          <Gaps diagnosis={diagnosis} />
        )}
      </Section>
      <RiskyVentures ventures={diagnosis.ventures} />
      <BackTest diagnosis={diagnosis} />
    </Stack>
  );
}

function Gaps({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation('insights');
  const groupOf = useGroup();
  const { groups, sessions, minutes, causes, assessed } = diagnosis;
  const source = causes.isOwn
    ? t('gap.own', { count: causes.closings })
    : t('gap.edition', { source: causes.source, year: causes.year, sample: causes.sample });
  return (
    <>
      <Figure
        title={t('gap.figure')}
        file="attention-gap"
        columns={[t('gap.group'), t('gap.causes'), t('gap.talk'), t('gap.gap'), t('gap.agenda'), t('gap.risk')]}
        rows={groups.map(({ group, cause, attention, gap, agenda, risk }) => [
          groupOf(group),
          cause,
          attention,
          gap,
          agenda,
          risk,
        ])}
        draw={pairBars(
          groups.map(({ group, cause, attention, gap }) => ({
            label: groupOf(group),
            first: cause,
            second: attention,
            says: t('gap.says', { cause, attention, gap: sign(gap) }),
          })),
          [t('gap.causes'), t('gap.talk')],
        )}
        note={t('gap.note', { count: sessions, hours: Math.round(minutes / 60), assessed })}
      />
      <Text size="xs" c="dimmed">
        {t('gap.source', { source })}
      </Text>
    </>
  );
}

function BackTest({ diagnosis: { backTest, causes } }: { readonly diagnosis: Diagnosis }) {
  const { t } = useTranslation('insights');
  return (
    <Section title={t('back.title')}>
      {backTest === null || backTest === undefined ? (
        <Empty says={t('back.few', { fewest: FEWEST, count: causes.closings })} />
      ) : (
        <Text>{t('back.says', { share: backTest, count: causes.closings })}</Text>
      )}
    </Section>
  );
}

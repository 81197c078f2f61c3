import { Button, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskForOutcomesDocument, OutcomesDocument, type OutcomesQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { type Column, Lines } from '../kit/listing';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { showDayIn } from '../texts/dates';
import { Cohorts } from './cohorts';
import type { Period } from './insights-screen';
import { ToldDialog } from './told-dialog';

/** What has become of the ventures, told by their founders once a year (A4). */
export function OutcomesPart({ period }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, OutcomesDocument, period));
  const asked = data.outcomes.reduce((all, cohort) => all + cohort.asked, 0);
  return (
    <Stack gap="md">
      <Section title={t('outcome.title')} deeds={<Deeds period={period} asked={asked} />}>
        <Text size="sm">{t('outcome.lead')}</Text>
        {asked === 0 ? <Empty says={t('outcome.none')} /> : <Cohorts cohorts={data.outcomes} file="outcomes" />}
      </Section>
      {data.outcomeAnswers.length > 0 && <Answers answers={data.outcomeAnswers} />}
    </Stack>
  );
}

function Deeds({ period, asked }: { readonly period: Period; readonly asked: number }) {
  const { t } = useTranslation('insights');
  const { may } = useHere();
  const [opened, open, close] = useUrlDialog('told');
  if (!may('outcomes.run')) return null;
  return (
    <>
      {asked > 0 && (
        <Button size="compact-md" variant="default" onClick={open}>
          {t('told.deed')}
        </Button>
      )}
      <Ask />
      {opened && <ToldDialog period={period} onClose={close} />}
    </>
  );
}

function Ask() {
  const { t } = useTranslation('insights');
  const { run, refusals, busy } = useDeed(AskForOutcomesDocument);
  async function ask(): Promise<void> {
    const done = await run({});
    if (done) notifications.show({ message: t('outcome.askedNow', { count: done.asked ?? 0 }) });
  }
  return (
    <>
      <Refusals refusals={refusals} />
      <Button size="compact-md" variant="default" loading={busy} onClick={() => void ask()}>
        {t('outcome.ask')}
      </Button>
    </>
  );
}

type Answer = OutcomesQuery['outcomeAnswers'][number];

function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  const { t } = useTranslation('insights');
  return (
    <Section title={t('answer.title')}>
      <Lines name={t('answer.title')} rows={answers} columns={useColumns()} />
    </Section>
  );
}

function useColumns(): readonly Column<Answer>[] {
  const { t } = useTranslation('insights');
  const { slug, zone } = useHere();
  const words = ({ standing, unchanged }: Answer): string =>
    [t(`standing.${standing}`), unchanged && t('answer.unchanged')].filter(Boolean).join(' · ');
  const told = ({ answeredAt, toldByName }: Answer): string =>
    [showDayIn(answeredAt, zone), toldByName && t('answer.toldBy', { name: toldByName })].filter(Boolean).join(' · ');
  return [
    {
      key: 'venture',
      label: t('subject.venture'),
      show: ({ ventureId, venture }) => (
        <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }} className="row-link">
          {venture}
        </Link>
      ),
    },
    { key: 'standing', label: t('answer.standing'), show: (answer) => <Text size="sm">{words(answer)}</Text> },
    {
      key: 'fullTime',
      label: t('outcome.fullTime'),
      show: ({ fullTimeStaff }) => <Text size="sm">{fullTimeStaff ?? '–'}</Text>,
    },
    { key: 'revenue', label: t('answer.revenue'), show: (answer) => <Text size="sm">{revenueOf(answer)}</Text> },
    { key: 'at', label: t('rows.at'), show: (answer) => <Text size="sm">{told(answer)}</Text> },
  ];
}

const revenueOf = ({ revenue, currency }: Answer): string =>
  typeof revenue === 'number' ? `${revenue.toLocaleString()} ${currency ?? ''}` : '–';

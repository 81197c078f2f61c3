import { Button, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AskForOutcomesDocument, OutcomesDocument, type OutcomesQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDayIn } from '../texts/dates';
import { Cohorts } from './cohorts';
import type { Period } from './insights-screen';

/** What has become of the ventures, told by their founders once a year (A4). */
export function OutcomesPart({ period }: { readonly period: Period }) {
  const { t } = useTranslation('insights');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, OutcomesDocument, period));
  const asked = data.outcomes.reduce((all, cohort) => all + cohort.asked, 0);
  return (
    <Stack gap="md">
      <Section title={t('outcome.title')} deeds={<Ask />}>
        <Text size="sm">{t('outcome.lead')}</Text>
        {asked === 0 ? <Empty says={t('outcome.none')} /> : <Cohorts cohorts={data.outcomes} file="outcomes" />}
      </Section>
      {data.outcomeAnswers.length > 0 && <Answers answers={data.outcomeAnswers} />}
    </Stack>
  );
}

function Ask() {
  const { t } = useTranslation('insights');
  const { may } = useHere();
  const { run, refusals, busy } = useDeed(AskForOutcomesDocument);
  async function ask(): Promise<void> {
    const done = await run({});
    if (done) notifications.show({ message: t('outcome.askedNow', { count: done.asked ?? 0 }) });
  }
  if (!may('outcomes.run')) return null;
  return (
    <>
      <Refusals refusals={refusals} />
      <Button size="compact-md" variant="default" loading={busy} onClick={() => void ask()}>
        {t('outcome.ask')}
      </Button>
    </>
  );
}

function Answers({ answers }: { readonly answers: OutcomesQuery['outcomeAnswers'] }) {
  const { t } = useTranslation('insights');
  const { slug, zone } = useHere();
  const name = t('answer.title');
  return (
    <Section title={name}>
      <Table.ScrollContainer
        minWidth={560}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': name } }}
      >
        <Table aria-label={name}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('subject.venture')}</Table.Th>
              <Table.Th scope="col">{t('answer.standing')}</Table.Th>
              <Table.Th scope="col">{t('outcome.fullTime')}</Table.Th>
              <Table.Th scope="col">{t('answer.revenue')}</Table.Th>
              <Table.Th scope="col">{t('rows.at')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {answers.map(
              ({ id, ventureId, venture, standing, unchanged, fullTimeStaff, revenue, currency, answeredAt }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }} className="row-link">
                      {venture}
                    </Link>
                  </Table.Td>
                  <Table.Td>
                    {t(`standing.${standing}`)}
                    {unchanged && ` · ${t('answer.unchanged')}`}
                  </Table.Td>
                  <Table.Td>{fullTimeStaff ?? '–'}</Table.Td>
                  <Table.Td>
                    {revenue === null || revenue === undefined ? '–' : `${revenue} ${currency ?? ''}`}
                  </Table.Td>
                  <Table.Td>{showDayIn(answeredAt, zone)}</Table.Td>
                </Table.Tr>
              ),
            )}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  );
}

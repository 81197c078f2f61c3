import { Stack, Table, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommitmentDocument, type CommitmentQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showMonth } from '../texts/dates';
import { CommitmentChart } from './commitment-chart';

export type CommitmentMonth = CommitmentQuery['commitment'][number];

/** Hours promised and given, the last twelve months; between the mentor and the office (C3). */
export function CommitmentSection({ mentorId, mine = false }: { readonly mentorId: string; readonly mine?: boolean }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  const {
    data: { commitment: months },
  } = useSuspenseQuery(question(slug, CommitmentDocument, { mentorId }));
  const sum = (of: (month: CommitmentMonth) => number): number => months.reduce((all, month) => all + of(month), 0);
  const given = sum(({ hoursGiven }) => hoursGiven);
  const promised = sum(({ hoursPromised }) => hoursPromised);
  return (
    <Section title={mine ? t('commitment.mine') : t('commitment.title')}>
      <Text size="sm">{t('commitment.sum', { given: hours(given), promised: hours(promised) })}</Text>
      {given === 0 ? (
        <Empty says={t('commitment.none')} />
      ) : (
        <Stack component="figure" m={0} gap="sm">
          <CommitmentChart months={months} />
          <Months months={months} />
        </Stack>
      )}
      <Text size="xs" c="dimmed">
        {t('commitment.how')}
      </Text>
    </Section>
  );
}

const hours = (count: number): string => String(Math.round(count * 10) / 10);

function Months({ months }: { readonly months: readonly CommitmentMonth[] }) {
  const { t } = useTranslation('mentors');
  return (
    <details>
      <Text component="summary" size="sm">
        {t('commitment.asTable')}
      </Text>
      <Table mt="xs" maw={460} aria-label={t('commitment.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('commitment.month')}</Table.Th>
            <Table.Th scope="col">{t('commitment.given')}</Table.Th>
            <Table.Th scope="col">{t('commitment.promised')}</Table.Th>
            <Table.Th scope="col">{t('commitment.sessions')}</Table.Th>
            <Table.Th scope="col">{t('commitment.meetings')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map(({ month, hoursGiven, hoursPromised, given }) => (
            <Table.Tr key={month}>
              <Table.Th scope="row" fw={400}>
                {showMonth(month)}
              </Table.Th>
              <Table.Td>{hours(hoursGiven)}</Table.Td>
              <Table.Td>{hours(hoursPromised)}</Table.Td>
              <Table.Td>{given.find(({ source }) => source === 'session')?.count ?? 0}</Table.Td>
              <Table.Td>{given.find(({ source }) => source === 'meeting')?.count ?? 0}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}

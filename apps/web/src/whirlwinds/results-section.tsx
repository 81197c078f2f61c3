import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeWhirlwindFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import type { Meeting } from './course';
import { Mutual } from './mutual';

/** What both sides say, those who both would go on first; a team is formed from there. */
export function ResultsSection({ event }: { readonly event: WholeWhirlwindFragment }) {
  const { t } = useTranslation('whirlwinds');
  const answered = event.meetings
    .filter(({ mentorAnswer, ventureAnswer }) => mentorAnswer || ventureAnswer)
    .sort((one, other) => worth(other) - worth(one));
  return (
    <Section title={t('results.title')}>
      {answered.length === 0 ? <Empty says={t('results.none')} /> : <Answers event={event} meetings={answered} />}
    </Section>
  );
}

const worth = ({ isMutual, mentorAnswer, ventureAnswer }: Meeting): number =>
  (isMutual ? 10 : 0) + (mentorAnswer ?? 0) + (ventureAnswer ?? 0);

interface AnswersProps {
  readonly event: WholeWhirlwindFragment;
  readonly meetings: readonly Meeting[];
}

function Answers({ event, meetings }: AnswersProps) {
  const { t } = useTranslation('whirlwinds');
  const step = (answer: number | null | undefined): string => t(`step.${(answer ?? 'unsaid') as 1 | 'unsaid'}`);
  return (
    <Table.ScrollContainer
      minWidth={760}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('results.name') } }}
    >
      <Table aria-label={t('results.name')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('results.venture')}</Table.Th>
            <Table.Th>{t('results.mentor')}</Table.Th>
            <Table.Th>{t('results.ventureSays')}</Table.Th>
            <Table.Th>{t('results.mentorSays')}</Table.Th>
            <Table.Th>{t('results.came')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {meetings.map((meeting) => (
            <Table.Tr key={meeting.id}>
              <Table.Th scope="row">{meeting.ventureName}</Table.Th>
              <Table.Td>{meeting.mentorName}</Table.Td>
              <Table.Td>{step(meeting.ventureAnswer)}</Table.Td>
              <Table.Td>{step(meeting.mentorAnswer)}</Table.Td>
              <Table.Td>{meeting.isMutual && <Mutual meeting={meeting} event={event} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Anchor, Badge, Group, Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { WholeWhirlwindFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import type { Meeting } from './course';

/** What both sides say, those who both would go on first; a team is formed from there. */
export function ResultsSection({ event }: { readonly event: WholeWhirlwindFragment }) {
  const { t } = useTranslation('whirlwinds');
  const answered = event.meetings
    .filter(({ mentorAnswer, ventureAnswer }) => mentorAnswer || ventureAnswer)
    .sort((one, other) => worth(other) - worth(one));
  return (
    <Section title={t('results.title')}>
      {answered.length === 0 ? <Empty says={t('results.none')} /> : <Answers meetings={answered} />}
    </Section>
  );
}

const worth = ({ isMutual, mentorAnswer, ventureAnswer }: Meeting): number =>
  (isMutual ? 10 : 0) + (mentorAnswer ?? 0) + (ventureAnswer ?? 0);

function Answers({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const step = (answer: number | null | undefined): string => t(`step.${(answer ?? 'unsaid') as 1 | 'unsaid'}`);
  return (
    <Table.ScrollContainer
      minWidth={560}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('results.name') } }}
    >
      <Table aria-label={t('results.name')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('results.venture')}</Table.Th>
            <Table.Th>{t('results.mentor')}</Table.Th>
            <Table.Th>{t('results.ventureSays')}</Table.Th>
            <Table.Th>{t('results.mentorSays')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {meetings.map((meeting) => (
            <Table.Tr key={meeting.id}>
              <Table.Th scope="row">
                {meeting.ventureName}
                {meeting.isMutual && (
                  <Group gap="xs" mt={4}>
                    <Badge color="green" variant="light">
                      {t('results.mutual')}
                    </Badge>
                    <Anchor
                      size="sm"
                      renderRoot={(props) => (
                        <Link to="/p/$slug/ventures/$id/team" params={{ slug, id: meeting.ventureId }} {...props} />
                      )}
                    >
                      {t('results.team')}
                    </Anchor>
                  </Group>
                )}
              </Table.Th>
              <Table.Td>{meeting.mentorName}</Table.Td>
              <Table.Td>{step(meeting.ventureAnswer)}</Table.Td>
              <Table.Td>{step(meeting.mentorAnswer)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

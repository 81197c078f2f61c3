import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeWhirlwindFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { byRound, clockOf } from './course';

/** Who sits where in which round, as it is printed for the hall. */
export function RoundsSection({ event }: { readonly event: WholeWhirlwindFragment }) {
  const { t } = useTranslation('whirlwinds');
  const print = (
    <Button variant="default" size="compact-sm" onClick={() => window.print()}>
      {t('deed.print')}
    </Button>
  );
  return (
    <Section title={t('rounds.title')} deeds={event.meetings.length > 0 && print}>
      {event.meetings.length === 0 ? <Empty says={t('rounds.none')} /> : <Rounds event={event} />}
    </Section>
  );
}

function Rounds({ event }: { readonly event: WholeWhirlwindFragment }) {
  const { t } = useTranslation('whirlwinds');
  const rounds = byRound(event.meetings);
  const mentors = event.guests
    .filter(({ side, tableNumber }) => side === 'mentor' && tableNumber)
    .sort((one, other) => (one.tableNumber ?? 0) - (other.tableNumber ?? 0));
  return (
    <Table.ScrollContainer
      minWidth={120 + 130 * mentors.length}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('rounds.name') } }}
    >
      <Table withColumnBorders aria-label={t('rounds.name')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rounds.round')}</Table.Th>
            {mentors.map(({ id, name, tableNumber }) => (
              <Table.Th key={id}>
                {t('rounds.table', { number: tableNumber })}
                <Text size="sm">{name}</Text>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...rounds].map(([round, tables]) => (
            <Table.Tr key={round}>
              <Table.Th scope="row">
                {round + 1}
                <Text size="sm" c="dimmed">
                  {clockOf([...tables.values()][0]?.startsAt ?? event.startsAt, event.zone)}
                </Text>
              </Table.Th>
              {mentors.map(({ id, tableNumber }) => (
                <Table.Td key={id}>
                  {tables.get(tableNumber ?? 0)?.ventureName ?? (
                    <Text size="sm" c="dimmed">
                      {t('rounds.pause')}
                    </Text>
                  )}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

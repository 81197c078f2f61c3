import { Button, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeWhirlwindFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { byRound, clockOf } from './course';

/** Who sits where in which round. */
export function RoundsSection({ event }: { readonly event: WholeWhirlwindFragment }) {
  const { t } = useTranslation('whirlwinds');
  return (
    <Section title={t('rounds.title')} deeds={event.meetings.length > 0 && <Printed id={event.id} />}>
      {event.meetings.length === 0 ? <Empty says={t('rounds.none')} /> : <Rounds event={event} />}
    </Section>
  );
}

/** The plan on paper, made by the api: a page a table, or a page a person. */
function Printed({ id }: { readonly id: string }) {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const href = (by: 'table' | 'person'): string => `/files/whirlwinds/${id}.pdf?programme=${slug}&by=${by}`;
  return (
    <Group gap="xs">
      <Button component="a" variant="default" size="compact-sm" href={href('table')}>
        {t('deed.byTable')}
      </Button>
      <Button component="a" variant="default" size="compact-sm" href={href('person')}>
        {t('deed.byPerson')}
      </Button>
    </Group>
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

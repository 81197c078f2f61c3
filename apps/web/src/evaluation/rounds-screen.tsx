import { Badge, Button, Paper, Table, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvaluationRoundsDocument, type RoundLineFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { OpenRoundDialog } from './open-round-dialog';

/** Rounds of evaluation, the newest first (V2). */
export function RoundsScreen() {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, EvaluationRoundsDocument, {}));
  const [opened, open, close] = useUrlDialog('open');
  const button = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('rounds.open')}
    </Button>
  );
  return (
    <Page title={t('rounds.title')} lead={t('rounds.lead')} deeds={button}>
      {data.evaluationRounds.length === 0 ? (
        <Empty says={t('rounds.none')} />
      ) : (
        <Rounds rounds={data.evaluationRounds} />
      )}
      <OpenRoundDialog opened={opened} onClose={close} />
    </Page>
  );
}

function Rounds({ rounds }: { readonly rounds: readonly RoundLineFragment[] }) {
  const { t } = useTranslation('evaluation');
  const columns = ['round', 'due', 'applications', 'progress', 'state'] as const;
  return (
    <Paper p="xs">
      <Table.ScrollContainer
        minWidth={520}
        scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t('rounds.title') } }}
      >
        <Table verticalSpacing="sm" aria-label={t('rounds.title')}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column} scope="col">
                  {t(`rounds.${column}`)}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rounds.map((round) => (
              <Line key={round.id} round={round} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Line({ round }: { readonly round: RoundLineFragment }) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { id, name, dueOn, closedAt, applications, assigned, submitted, intake } = round;
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/p/$slug/evaluation/$id" params={{ slug, id }} className="row-link break-words">
          {name}
        </Link>
        {intake && (
          <Text size="sm" c="dimmed">
            {intake.name}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{showDay(dueOn)}</Table.Td>
      <Table.Td>{applications}</Table.Td>
      <Table.Td>{t('rounds.progressOf', { submitted, assigned })}</Table.Td>
      <Table.Td>
        <Badge color={closedAt ? 'gray' : 'blue'}>{closedAt ? t('rounds.isClosed') : t('rounds.isOpen')}</Badge>
      </Table.Td>
    </Table.Tr>
  );
}

import { Chip, Group, List, SimpleGrid } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeTodayQuery } from '../gql/graphql';
import { Section } from '../kit/section';
import { WorkList } from './work-list';

type Groups = OfficeTodayQuery['workList'];

interface WorkBoardProps {
  readonly groups: Groups;
  /** What stands beside the work. */
  readonly children: ReactNode;
}

/** What waits, one card a kind, or of one kind alone; and in one card all in which nothing does. */
export function WorkBoard({ groups, children }: WorkBoardProps) {
  const { kind } = useSearch({ from: '/p/$slug/' });
  const waiting = groups.filter(({ count }) => count > 0);
  const shown = kind ? groups.filter((group) => group.kind === kind) : waiting;
  return (
    <>
      {waiting.length > 0 && <Counters groups={waiting} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
        {shown.map((group) => (
          <WorkList key={group.kind} group={group} />
        ))}
        {!kind && children}
        {!kind && <InOrder groups={groups.filter(({ count }) => count === 0)} />}
      </SimpleGrid>
    </>
  );
}

/** How much of each kind waits; pressing one leaves it alone, pressing it again shows all. */
function Counters({ groups }: { readonly groups: Groups }) {
  const { t } = useTranslation('today');
  const { kind } = useSearch({ from: '/p/$slug/' });
  const navigate = useNavigate({ from: '/p/$slug/' });
  return (
    <Group gap="xs" role="group" aria-label={t('counters')}>
      {groups.map((group) => (
        <Chip
          key={group.kind}
          checked={group.kind === kind}
          onChange={(checked) => void navigate({ search: checked ? { kind: group.kind } : {}, replace: true })}
        >
          {t('counter', { what: t(group.kind), count: group.count })}
        </Chip>
      ))}
    </Group>
  );
}

function InOrder({ groups }: { readonly groups: Groups }) {
  const { t } = useTranslation('today');
  if (groups.length === 0) return null;
  return (
    <Section title={t('inOrder')}>
      <List size="sm" spacing={4} c="dimmed">
        {groups.map(({ kind }) => (
          <List.Item key={kind}>{t(`nothing.${kind}`)}</List.Item>
        ))}
      </List>
    </Section>
  );
}

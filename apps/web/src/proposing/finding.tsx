import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  CancelTeamRunDocument,
  type RunLineFragment,
  TeamRunDocument,
  TeamRunOutcomeDocument,
  type TeamRunOutcomeQuery,
} from '../gql/graphql';
import { TeamRunProgressedDocument } from '../gql/live/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { useLive } from '../graph/use-live';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';

export type Found = NonNullable<TeamRunOutcomeQuery['teamRunOutcome']>;

/** For a socket that does not open. */
const LOOK_MS = 2_000;

const isOpen = (run: RunLineFragment | null | undefined): boolean =>
  run?.status === 'queued' || run?.status === 'running';

interface FindingProps {
  readonly runId: string;
  /** Once it is found. */
  readonly children: (found: Found, run: RunLineFragment) => ReactNode;
  /** Asks for another search, where this one ended without an answer. */
  readonly onAgain: () => void;
}

/** A search: how far it is, what became of it, and then what it found. */
export function Finding({ runId, children, onAgain }: FindingProps) {
  const { t } = useTranslation('proposing');
  const { slug } = useHere();
  const client = useQueryClient();
  const asked = question(slug, TeamRunDocument, { id: runId });
  const { data } = useQuery({
    ...asked,
    refetchInterval: ({ state }) => isOpen(state.data?.teamRun) && LOOK_MS,
    throwOnError: true,
  });
  useLive(slug, TeamRunProgressedDocument, { runId }, () => {
    void client.invalidateQueries({ queryKey: asked.queryKey });
  });
  const run = data?.teamRun;
  const outcome = useQuery({
    ...question(slug, TeamRunOutcomeDocument, { id: runId }),
    enabled: run?.status === 'done',
    throwOnError: true,
  });
  if (!run) return <Waiting />;
  if (isOpen(run)) return <Searching run={run} />;
  const found = outcome.data?.teamRunOutcome;
  if (run.status === 'done') return found ? children(found, run) : <Waiting />;
  return (
    <Section title={t(`ended.${run.status === 'cancelled' ? 'cancelled' : 'failed'}`)}>
      <Empty says={run.failure ?? t('ended.nothing')}>
        <Button onClick={onAgain}>{t('again')}</Button>
      </Empty>
    </Section>
  );
}

function Searching({ run: { id, share, mentorCount, ventureIds } }: { readonly run: RunLineFragment }) {
  const { t } = useTranslation('proposing');
  const { run, refusals, busy } = useDeed(CancelTeamRunDocument);
  return (
    <Section title={t('searching')}>
      <Stack gap="sm" role="status">
        <Text>{t('among', { count: ventureIds.length, mentors: mentorCount })}</Text>
        <Progress value={Math.max(4, share * 100)} animated aria-label={t('progress')} />
      </Stack>
      <Refusals refusals={refusals} />
      <Group>
        <Button variant="default" loading={busy} onClick={() => void run({ input: { runId: id } })}>
          {t('cancel')}
        </Button>
      </Group>
    </Section>
  );
}

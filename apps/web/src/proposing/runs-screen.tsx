import { Button } from '@mantine/core';
import { IconUsersGroup } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type RunLineFragment, SuggestTeamsDocument, TeamRunsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

/** Teams for all ventures that wait, at once; and every search that was made. */
export function RunsScreen() {
  const { t } = useTranslation('proposing');
  const { slug } = useHere();
  const { start, refusals, busy } = useStart();
  const button = (
    <Button loading={busy} leftSection={<IconUsersGroup size={16} aria-hidden />} onClick={() => void start()}>
      {t('suggestAll')}
    </Button>
  );
  return (
    <Page title={t('runs')} lead={t('runsLead')} deeds={button}>
      <Refusals refusals={refusals} />
      <Listing
        name={t('runs')}
        query={listing(slug, TeamRunsDocument, {}, ({ teamRuns }) => teamRuns)}
        columns={useColumns()}
        empty={<Empty says={t('noRuns')} />}
      />
    </Page>
  );
}

/** Begins a search for everybody who waits, and goes there. */
export function useStart() {
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(SuggestTeamsDocument);
  const start = async (): Promise<void> => {
    const asked = await run({ input: {} });
    if (asked?.run) await navigate({ to: '/p/$slug/teams/$id', params: { slug, id: asked.run.id } });
  };
  return { start, refusals, busy };
}

function useColumns(): Column<RunLineFragment>[] {
  const { t } = useTranslation('proposing');
  const { slug } = useHere();
  return [
    {
      key: 'when',
      label: t('column.when'),
      show: ({ id, askedAt }) => (
        <Link to="/p/$slug/teams/$id" params={{ slug, id }} className="row-link">
          {showInstant(askedAt)}
        </Link>
      ),
    },
    { key: 'what', label: t('column.what'), show: (run) => t(whatOf(run), { count: run.ventureIds.length }) },
    { key: 'mentors', label: t('column.mentors'), show: ({ mentorCount }) => mentorCount },
    { key: 'who', label: t('column.who'), show: ({ askedByName }) => askedByName },
    { key: 'status', label: t('column.status'), show: ({ status }) => t(`status.${status}`) },
  ];
}

const whatOf = ({ kind, isWhole }: RunLineFragment): 'whole' | 'named' | 'replacement' => {
  if (kind === 'replacement') return 'replacement';
  return isWhole ? 'whole' : 'named';
};

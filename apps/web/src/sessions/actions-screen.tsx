import { Button, SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { ActionList } from './action-list';

const VIEWS = ['open', 'mine', 'all'] as const;
type View = (typeof VIEWS)[number];

export function ActionsScreen() {
  const { t } = useTranslation('sessions');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const [view, setView] = useState<View>('open');
  const filters = { openOnly: view !== 'all', mine: view === 'mine' };
  const answer = useInfiniteQuery({
    ...listing(slug, ActionsDocument, filters, ({ actions }) => actions),
    throwOnError: true,
  });
  const actions = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t('action.title')} lead={t('action.lead')}>
      <SegmentedControl
        aria-label={t('action.title')}
        data={VIEWS.map((value) => ({ value, label: t(`action.view.${value}`) }))}
        value={view}
        onChange={setView}
        maw={420}
      />
      {answer.isPending ? (
        <Waiting />
      ) : actions.length === 0 ? (
        <Empty says={t('action.none')} />
      ) : (
        <ActionList actions={actions} />
      )}
      {answer.hasNextPage && (
        <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {kit('more', { shown: actions.length, total: answer.data?.pages.at(-1)?.total ?? 0 })}
        </Button>
      )}
    </Page>
  );
}

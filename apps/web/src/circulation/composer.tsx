import { Grid, Stack } from '@mantine/core';
import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CoverageDocument, ListsDocument, type WholeListFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { AddVenture } from './add-venture';
import { Entries } from './entries';
import { LetterOfList } from './letter-of-list';
import { NotReady } from './office-lists';
import { SendSection } from './send-section';
import { SkipList } from './skip-list';

/** A list in the making: its ventures in order, how far each reaches, the letter as each mentor gets it, and its sending. */
export function Composer({ list }: { readonly list: WholeListFragment }) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { data: lists } = useSuspenseQuery(question(slug, ListsDocument, {}));
  const { data } = useQuery({
    ...question(slug, CoverageDocument, { circulationId: list.id }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  const coverage = data?.circulationCoverage ?? { entries: [], mentors: [] };
  const isEmpty = list.entries.length === 0;
  return (
    <Grid gap="md">
      <Grid.Col span={{ base: 12, lg: 7 }}>
        <Stack gap="md">
          <NotReady refusals={lists.circulationReadiness.refusals} />
          <Section title={t('entries')} deeds={list.kind === 'weekly' && <AddVenture list={list} />}>
            {isEmpty ? (
              <Empty says={t('empty')}>
                <SkipList list={list} isOnlyWay />
              </Empty>
            ) : (
              <Entries list={list} coverage={coverage.entries} />
            )}
          </Section>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, lg: 5 }}>
        <Stack gap="md">
          {!isEmpty && <SendSection list={list} readers={coverage.mentors.length} />}
          {!isEmpty && <LetterOfList list={list} mentors={coverage.mentors} />}
        </Stack>
      </Grid.Col>
    </Grid>
  );
}

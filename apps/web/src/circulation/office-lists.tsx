import { Alert, Button, List } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ListsDocument, OpenListDocument, type RefusedFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { FormerLists } from './former-lists';
import { ListLines } from './list-lines';

/** Every list of the programme: those in the making, those that are out, those that are over. */
export function OfficeLists() {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, ListsDocument, {}));
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(OpenListDocument);
  const begin = async (): Promise<void> => {
    const begun = await run({});
    if (begun?.circulation) await navigate({ to: '/p/$slug/lists/$id', params: { slug, id: begun.circulation.id } });
  };
  const drafts = data.drafts.items;
  const deed = drafts.every(({ kind }) => kind !== 'weekly') && (
    <Button loading={busy} leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void begin()}>
      {t('begin')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} deeds={deed}>
      <Refusals refusals={refusals} />
      <NotReady refusals={data.circulationReadiness.refusals} />
      <Section title={t('drafts')}>
        {drafts.length === 0 ? <Empty says={t('noDraft')} /> : <ListLines lists={drafts} />}
      </Section>
      <Section title={t('out')}>
        {data.out.items.length === 0 ? <Empty says={t('nothingOut')} /> : <ListLines lists={data.out.items} />}
      </Section>
      <FormerLists />
    </Page>
  );
}

/** C5: what the cohort lacks. */
export function NotReady({ refusals }: { readonly refusals: readonly RefusedFragment[] }) {
  const { t } = useTranslation('circulation');
  if (refusals.length === 0) return null;
  return (
    <Alert role="note" color="orange" title={t('notReady')}>
      <List size="sm" spacing={4}>
        {refusals.map(({ code, message }) => (
          <List.Item key={code}>{message}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormerListsDocument, type ListLineFragment } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { useListName } from './list-words';

/** Lists that are over, and what came of each venture. */
export function FormerLists() {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const nameOf = useListName();
  const columns: readonly Column<ListLineFragment>[] = [
    {
      key: 'list',
      label: t('column.list'),
      show: (list) => (
        <Anchor renderRoot={(props) => <Link to="/p/$slug/lists/$id" params={{ slug, id: list.id }} {...props} />}>
          {nameOf(list)}
        </Anchor>
      ),
    },
    {
      key: 'sent',
      label: t('column.sent'),
      show: ({ sentAt }) => (sentAt ? showInstant(sentAt) : t('skipped')),
    },
    {
      key: 'ventures',
      label: t('column.ventures'),
      show: ({ entries }) =>
        entries
          .map(({ ventureName, yes, outcome }) => [ventureName, outcome ? t(`outcome.${outcome}`) : yes].join(': '))
          .join('; '),
    },
    {
      key: 'answered',
      label: t('column.answered'),
      show: ({ answerers, readers, sentAt }) => sentAt && t('of', { part: answerers, whole: readers }),
    },
  ];
  return (
    <Section title={t('former')}>
      <Listing
        name={t('former')}
        query={listing(slug, FormerListsDocument, {}, ({ circulations }) => circulations)}
        columns={columns}
        empty={<Empty says={t('noFormer')} />}
      />
    </Section>
  );
}

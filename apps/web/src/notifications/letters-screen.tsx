import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LettersDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { BouncingSection } from './bouncing-section';
import { LetterFilterBar } from './letter-filter-bar';
import { useLetterColumns } from './letter-columns';

/** What went out, to whom, and what became of it; on top what does not arrive. */
export function LettersScreen() {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { search = null, state = null, kind = null } = useSearch({ from: '/p/$slug/letters' });
  const isPlain = !search && !state && !kind;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <BouncingSection />
      <LetterFilterBar />
      <Listing
        name={t('title')}
        columns={useLetterColumns()}
        query={listing(slug, LettersDocument, { search, state, kind }, ({ letters }) => letters)}
        empty={<Empty says={t(isPlain ? 'none' : 'noneLike')} />}
      />
    </Page>
  );
}

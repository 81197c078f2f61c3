import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MyCardsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { waits } from './card-state';
import { Cards } from './my-list-screen';
import { NoneThisWeek } from './none-this-week';

/** On a mentor's first screen: ventures that wait for an answer; nothing where none does. */
export function OpenCards() {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MyCardsDocument, {}));
  const waiting = data.myCards.filter((card) => waits(card));
  if (waiting.length === 0) return null;
  return (
    <Section title={t('mine.open')} deeds={<NoneThisWeek cards={waiting} />}>
      <Cards cards={waiting} />
    </Section>
  );
}

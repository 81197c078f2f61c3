import { SimpleGrid } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type CardFragment, MyCardsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { Card } from './card';
import { isOpen, waits } from './card-state';
import { MyPause } from './my-pause';
import { NoneThisWeek } from './none-this-week';

/** A mentor's list: what waits for an answer, what was answered, and what has become of the rest. */
export function MyListScreen() {
  const { t } = useTranslation('circulation');
  const { slug, me } = useHere();
  const { data } = useSuspenseQuery(question(slug, MyCardsDocument, {}));
  const cards = data.myCards;
  const waiting = cards.filter((card) => waits(card));
  const answered = cards.filter((card) => isOpen(card) && !waits(card));
  const over = cards.filter((card) => !isOpen(card));
  return (
    <Page
      title={t('mine.title')}
      lead={t('mine.intro')}
      deeds={me.membership?.mentor && <MyPause id={me.membership.mentor.id} />}
    >
      <Section title={t('mine.open')} deeds={<NoneThisWeek cards={waiting} />}>
        {waiting.length === 0 ? (
          <Empty says={t(cards.length === 0 ? 'mine.never' : 'mine.nothing')} />
        ) : (
          <Cards cards={waiting} />
        )}
      </Section>
      {answered.length > 0 && (
        <Section title={t('mine.said')}>
          <Cards cards={answered} />
        </Section>
      )}
      {over.length > 0 && (
        <Section title={t('mine.closed')}>
          <Cards cards={over} />
        </Section>
      )}
    </Page>
  );
}

export function Cards({ cards }: { readonly cards: readonly CardFragment[] }) {
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      {cards.map((card) => (
        <Card key={card.id} card={card} />
      ))}
    </SimpleGrid>
  );
}

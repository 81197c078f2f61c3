import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AnswerNoneDocument, type CardFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

/** None of the newest list that waits; what was answered already stays. */
export function NoneThisWeek({ cards }: { readonly cards: readonly CardFragment[] }) {
  const { t } = useTranslation('circulation');
  const { run, refusals, busy } = useDeed(AnswerNoneDocument);
  const [first] = cards;
  if (!first) return null;
  const say = async (): Promise<void> => {
    const done = await run({ input: { circulationId: first.circulationId, isNone: true } });
    if (done) notifications.show({ message: t('mine.noneDone') });
  };
  return (
    <>
      <Refusals refusals={refusals} />
      <Button size="sm" variant="default" loading={busy} onClick={() => void say()}>
        {t('mine.none')}
      </Button>
    </>
  );
}

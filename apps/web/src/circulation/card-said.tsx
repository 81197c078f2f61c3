import { Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type CardFragment, WithdrawAnswerDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

const WORDS = {
  yes: 'mine.saidYes',
  maybe: 'mine.saidMaybe',
  no: 'mine.saidNo',
  stake: 'mine.saidStake',
} as const;

/** What I said, what has come of it, and the way back while there is one. */
export function CardSaid({ card }: { readonly card: CardFragment }) {
  const { t } = useTranslation('circulation');
  const { interest, isSeeking, isNone, servingNow } = card;
  const nothing = t(isNone ? 'mine.saidNone' : 'mine.saidNothing');
  const mine = interest ? t(interest.couldLead ? 'mine.saidLead' : WORDS[interest.answer]) : nothing;
  const after = servingNow.length > 0 ? t('mine.serving', { names: servingNow.join(', ') }) : t('mine.notSeeking');
  return (
    <Stack gap="xs" mt="auto">
      <Text fw={500} role="status">
        {isSeeking ? mine : after}
      </Text>
      {!isSeeking && (
        <Text size="sm" c="dimmed">
          {mine}
        </Text>
      )}
      {isSeeking && interest && interest.answer !== 'stake' && <Undo id={card.id} name={card.ventureName} />}
    </Stack>
  );
}

function Undo({ id, name }: { readonly id: string; readonly name: string }) {
  const { t } = useTranslation('circulation');
  const { run, refusals, busy } = useDeed(WithdrawAnswerDocument);
  const undo = async (): Promise<void> => {
    if (await run({ input: { cardId: id } })) notifications.show({ message: t('mine.undone') });
  };
  return (
    <Group>
      <Refusals refusals={refusals} />
      <Button
        size="compact-md"
        variant="default"
        loading={busy}
        aria-label={t('mine.answerTo', { answer: t('mine.undo'), name })}
        onClick={() => void undo()}
      >
        {t('mine.undo')}
      </Button>
    </Group>
  );
}

import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconMessageHeart } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { AnswerTeamWishDocument, type WishFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { useUrlDialog } from '../kit/use-url-dialog';
import { showDistance } from '../texts/dates';

/** A founder's wish, and the one deed that answers it (T5). */
export function WishLine({ wish: { id, words, askedAt } }: { readonly wish: WishFragment }) {
  const { t } = useTranslation('teams');
  const [opened, open, close] = useUrlDialog('wish');
  const { run, refusals, busy } = useDeed(AnswerTeamWishDocument);
  const answer = async (reply: string): Promise<void> => {
    if (await run({ input: { wishId: id, reply } })) close();
  };
  return (
    <Alert icon={<IconMessageHeart aria-hidden />} title={t('wish.title', { distance: showDistance(askedAt) })}>
      <Stack gap="xs" align="flex-start">
        <Text className="break-words" style={{ whiteSpace: 'pre-line' }}>
          {words}
        </Text>
        <Button size="sm" onClick={open}>
          {t('wish.answer')}
        </Button>
      </Stack>
      <ReasonDialog
        title={t('wish.answer')}
        text={t('wish.answerText')}
        deed={t('wish.send')}
        opened={opened}
        onClose={close}
        refusals={refusals}
        busy={busy}
        onReason={(reply) => void answer(reply)}
      />
    </Alert>
  );
}

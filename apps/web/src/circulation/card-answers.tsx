import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AnswerCardDocument, type CardFragment, type InterestAnswer } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

/** Every answer is one press (F14): the yes says that there is no stake, and beside it stands the press that says there is. */
export function CardAnswers({ card: { id, ventureName: name, canLead } }: { readonly card: CardFragment }) {
  const { t } = useTranslation('circulation');
  const { run, refusals, busy } = useDeed(AnswerCardDocument);
  const say = (answer: InterestAnswer, couldLead = false): void =>
    void run({ input: { cardId: id, answer, couldLead } });
  const labelled = (label: string) => ({ 'aria-label': t('mine.answerTo', { answer: label, name }), children: label });
  const quiet = { variant: 'subtle', size: 'compact-md', disabled: busy } as const;
  return (
    <Stack gap="xs" mt="auto">
      <Refusals refusals={refusals} />
      <Button
        {...labelled(t('mine.yes'))}
        loading={busy}
        onClick={() => say('yes')}
        style={{ height: 'auto', minHeight: 40, whiteSpace: 'normal' }}
      />
      {canLead && (
        <Button {...labelled(t('mine.lead'))} variant="light" disabled={busy} onClick={() => say('yes', true)} />
      )}
      <Group gap={4} justify="center">
        <Button {...quiet} {...labelled(t('mine.maybe'))} onClick={() => say('maybe')} />
        <Button {...quiet} {...labelled(t('mine.no'))} onClick={() => say('no')} />
        <Button {...quiet} {...labelled(t('mine.stake'))} onClick={() => say('stake')} />
      </Group>
    </Stack>
  );
}

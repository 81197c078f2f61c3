import { Button, Stack, Textarea } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnswerReferenceDocument, ReferenceQuestionDocument } from '../gql/graphql';
import { openQuestion } from '../graph/open-question';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { OpenPage } from './open-page';
import { ScoreField } from './score-field';

/** @param token the link's last part; it stands in the fragment, which no server or log ever sees. */
export function ReferenceScreen({ token }: { readonly token: string }) {
  const { t } = useTranslation('recruiting');
  const { data } = useSuspenseQuery(openQuestion(ReferenceQuestionDocument, { token }));
  const [sent, setSent] = useState(false);
  const asked = data.referenceQuestion;
  if (!asked) return <OpenPage title={t('reference.deadTitle')} lead={t('reference.dead')} />;
  const { programme, brandColor, applicant, isAnswered } = asked;
  const door = { programme, brandColor };
  if (sent || isAnswered) return <OpenPage {...door} title={t('reference.doneTitle')} lead={t('reference.done')} />;
  return (
    <OpenPage
      {...door}
      title={t('reference.title', { applicant })}
      lead={t('reference.lead', { applicant, programme })}
    >
      <AnswerForm token={token} applicant={applicant} programme={programme} onSent={() => setSent(true)} />
    </OpenPage>
  );
}

interface AnswerFormProps {
  readonly token: string;
  readonly applicant: string;
  readonly programme: string;
  readonly onSent: () => void;
}

function AnswerForm({ token, applicant, programme, onSent }: AnswerFormProps) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(AnswerReferenceDocument);
  const [words, setWords] = useState('');
  const [rating, setRating] = useState<number | null>(null);
  const errors = byField(refusals);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: { token, words, rating: rating ?? 0 } })) onSent();
  }
  return (
    <Stack component="form" gap="md" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Textarea
        id="words"
        label={t('reference.words', { applicant })}
        description={t('reference.wordsHelp', { programme })}
        required
        autosize
        minRows={5}
        minLength={20}
        maxLength={4_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        error={errors['words']}
      />
      <ScoreField
        id="rating"
        label={t('reference.rating', { applicant })}
        description={t('reference.low')}
        value={rating}
        onChange={setRating}
        error={errors['rating']}
      />
      <Button type="submit" size="md" loading={busy}>
        {t('reference.send')}
      </Button>
    </Stack>
  );
}

import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScoreApplicationDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { CriterionField } from './criterion-field';
import { draftOf, type ScoreDraft, scoredIn, scoresIn, withScore } from './score-draft';
import type { Entry } from './scoring-screen';

interface ScoreFormProps {
  readonly own: Entry['evaluations'][number];
  readonly criteria: Entry['round']['criteria'];
}

const QUIET_MS = 1_200;

/** A draft is kept as one writes; what is submitted changes by a press only. */
export function ScoreForm({ own, criteria }: ScoreFormProps) {
  const { t } = useTranslation('evaluation');
  const [draft, setDraft] = useState(draftOf(own));
  const [saved, setSaved] = useState(false);
  const { run, refusals, busy } = useDeed(ScoreApplicationDocument);
  const isSubmitted = own.submittedAt !== null;
  const keep = async (kept: ScoreDraft, submit: boolean): Promise<void> => {
    const input = { evaluationId: own.id, comment: kept.comment, scores: scoresIn(kept), submit };
    setSaved((await run({ input })) !== null);
  };
  const keepDraft = useDebouncedCallback((kept: ScoreDraft) => void keep(kept, false), QUIET_MS);
  const change = (next: ScoreDraft): void => {
    setDraft(next);
    setSaved(false);
    if (!isSubmitted) keepDraft(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    keepDraft.cancel();
    void keep(draft, true);
  };
  return (
    <Section title={t('score.yours')}>
      <Stack component="form" gap="md" onSubmit={submit}>
        <Refusals refusals={refusals} idOf={({ subjectId }) => subjectId ?? ''} />
        {criteria.map((criterion) => (
          <CriterionField
            key={criterion.id}
            criterion={criterion}
            scored={scoredIn(draft, criterion.id)}
            onChange={(scored) => change(withScore(draft, criterion.id, scored))}
          />
        ))}
        <Textarea
          label={t('score.overall')}
          description={t('score.overallHelp')}
          autosize
          minRows={3}
          maxLength={5000}
          value={draft.comment}
          onChange={({ currentTarget }) => change({ ...draft, comment: currentTarget.value })}
        />
        <Group justify="space-between">
          <Text size="sm" c="dimmed" role="status">
            {isSubmitted ? t('score.submitted') : busy ? t('score.saving') : saved ? t('score.saved') : ''}
          </Text>
          <Button type="submit" loading={busy && isSubmitted}>
            {isSubmitted ? t('score.change') : t('score.submit')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

import { Alert, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DecisionOutcome, LaterIntakesQuery, RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';

/** What the office writes with a decision. */
export interface Words {
  readonly reason: string;
  readonly message: string;
  readonly intakeId: string | null;
  readonly place: string;
}

interface DecisionWordsProps {
  readonly outcome: DecisionOutcome;
  readonly words: Words;
  readonly later: LaterIntakesQuery['intakes'];
  readonly refusals: readonly RefusedFragment[];
  readonly onChange: (words: Words) => void;
}

export function DecisionWords({ outcome, words, later, refusals, onChange }: DecisionWordsProps) {
  const { t } = useTranslation('evaluation');
  const errors = byField(refusals);
  const needsReason = outcome !== 'accepted';
  return (
    <>
      {outcome === 'deferred' &&
        (later.length === 0 ? (
          <Alert role="note" color="orange">
            {t('decide.noIntake')}
          </Alert>
        ) : (
          <Select
            id="intakeId"
            label={t('decide.intake')}
            required
            allowDeselect={false}
            value={words.intakeId}
            error={errors['intakeId']}
            data={later.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(intakeId) => onChange({ ...words, intakeId })}
          />
        ))}
      {outcome === 'referred' && (
        <TextInput
          id="referredTo"
          label={t('decide.place')}
          description={t('decide.placeHelp')}
          required
          maxLength={200}
          value={words.place}
          error={errors['referredTo']}
          onChange={({ currentTarget }) => onChange({ ...words, place: currentTarget.value })}
        />
      )}
      {needsReason && (
        <Textarea
          id="reason"
          label={t('decide.reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={words.reason}
          error={errors['reason']}
          data-autofocus
          onChange={({ currentTarget }) => onChange({ ...words, reason: currentTarget.value })}
        />
      )}
      <Textarea
        id="message"
        label={t('decide.message')}
        description={t('decide.messageHelp')}
        autosize
        minRows={2}
        maxLength={1000}
        value={words.message}
        onChange={({ currentTarget }) => onChange({ ...words, message: currentTarget.value })}
      />
    </>
  );
}

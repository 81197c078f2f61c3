import { MultiSelect } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EvaluatorCandidatesDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';

interface EvaluatorPickerProps {
  readonly value: string[];
  readonly onChange: (ids: string[]) => void;
}

export function EvaluatorPicker({ value, onChange }: EvaluatorPickerProps) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, EvaluatorCandidatesDocument, {}));
  return (
    <MultiSelect
      id="evaluatorIds"
      label={t('form.evaluators')}
      description={t('form.evaluatorsHelp')}
      searchable
      value={value}
      onChange={onChange}
      data={data.evaluatorCandidates.map(({ id, name, isMentor }) => ({
        value: id,
        label: isMentor ? t('form.mentor', { name }) : name,
      }))}
    />
  );
}

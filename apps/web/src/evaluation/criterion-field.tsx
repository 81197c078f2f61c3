import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Entry } from './scoring-screen';

interface CriterionFieldProps {
  readonly criterion: Entry['round']['criteria'][number];
  readonly scored: { readonly score: number | null; readonly comment: string };
  readonly onChange: (scored: { score?: number; comment?: string }) => void;
}

/** One of five, each with what it means; by arrow keys or a tap. */
export function CriterionField({
  criterion: { id, name, weight, descriptors },
  scored,
  onChange,
}: CriterionFieldProps) {
  const { t } = useTranslation('evaluation');
  return (
    <Stack gap={6}>
      <Radio.Group
        id={id}
        tabIndex={-1}
        name={id}
        label={t('score.criterion', { name, weight })}
        value={scored.score === null ? null : String(scored.score)}
        onChange={(chosen) => onChange({ score: Number(chosen) })}
      >
        <Stack gap={6} mt={6}>
          {descriptors.map((words, index) => (
            <Radio key={index} value={String(index + 1)} label={`${index + 1}  ${words}`} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        aria-label={t('score.whyOf', { name })}
        placeholder={t('score.why')}
        autosize
        minRows={1}
        maxLength={2000}
        value={scored.comment}
        onChange={({ currentTarget }) => onChange({ comment: currentTarget.value })}
      />
    </Stack>
  );
}

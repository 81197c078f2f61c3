import { Button, CloseButton, Fieldset, Group, NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EMPTY_CRITERION, type NewCriterion } from './new-round';

interface RubricEditorProps {
  readonly criteria: readonly NewCriterion[];
  readonly onChange: (criteria: NewCriterion[]) => void;
}

export function RubricEditor({ criteria, onChange }: RubricEditorProps) {
  const { t } = useTranslation('evaluation');
  const change = (at: number, criterion: NewCriterion): void =>
    onChange(criteria.map((known, index) => (index === at ? criterion : known)));
  return (
    <Fieldset id="criteria" legend={t('form.rubric')}>
      <Text size="sm" c="dimmed" mb="xs">
        {t('form.rubricHelp')}
      </Text>
      {criteria.map((criterion, index) => (
        <Criterion
          key={index}
          number={index + 1}
          criterion={criterion}
          onChange={(changed) => change(index, changed)}
          onRemove={() => onChange(criteria.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        size="compact-md"
        variant="default"
        mt="sm"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => onChange([...criteria, EMPTY_CRITERION])}
      >
        {t('form.add')}
      </Button>
    </Fieldset>
  );
}

interface CriterionProps {
  readonly number: number;
  readonly criterion: NewCriterion;
  readonly onChange: (criterion: NewCriterion) => void;
  readonly onRemove: () => void;
}

function Criterion({ number, criterion, onChange, onRemove }: CriterionProps) {
  const { t } = useTranslation('evaluation');
  const { name, weight, descriptors } = criterion;
  const say = (at: number, words: string): void =>
    onChange({ ...criterion, descriptors: descriptors.map((known, index) => (index === at ? words : known)) });
  return (
    <>
      <Group align="flex-end" wrap="nowrap" mt="xs">
        <TextInput
          label={t('form.criterion', { number })}
          required
          maxLength={120}
          style={{ flex: 1 }}
          value={name}
          onChange={({ currentTarget }) => onChange({ ...criterion, name: currentTarget.value })}
        />
        <NumberInput
          label={t('form.weight')}
          min={1}
          max={100}
          w={90}
          value={weight}
          onChange={(next) => onChange({ ...criterion, weight: Number(next) || 1 })}
        />
        <CloseButton aria-label={t('form.remove', { number })} onClick={onRemove} mb={6} />
      </Group>
      <SimpleGrid cols={{ base: 1, sm: 5 }} spacing={6} mt={6}>
        {descriptors.map((words, index) => (
          <TextInput
            key={index}
            size="sm"
            label={t('form.score', { score: index + 1 })}
            required
            maxLength={300}
            value={words}
            onChange={({ currentTarget }) => say(index, currentTarget.value)}
          />
        ))}
      </SimpleGrid>
    </>
  );
}

import { Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecisionLetterDocument, type DecisionLetterInput } from '../gql/graphql';
import { question } from '../graph/questions';
import { LetterSheet } from '../kit/letter-sheet';
import { useHere } from '../shell/me';
import type { Undecided } from './decide-dialog';

interface DecisionLetterProps {
  readonly ventures: readonly Undecided[];
  readonly told: Omit<DecisionLetterInput, 'ventureId'>;
}

const TYPING_MS = 300;

/** The letter as the founders of one of them read it; in a frame that runs and fetches nothing. */
export function DecisionLetter({ ventures, told }: DecisionLetterProps) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  const [chosen, setChosen] = useState<string | null>(null);
  const [settled] = useDebouncedValue(told, TYPING_MS);
  const venture = ventures.find(({ id }) => id === chosen) ?? ventures[0];
  const { data } = useQuery({
    ...question(slug, DecisionLetterDocument, { input: { ...settled, ventureId: venture?.id ?? '' } }),
    enabled: venture !== undefined,
    placeholderData: keepPreviousData,
  });
  const letter = data?.decisionLetter;
  return (
    <Stack gap={4}>
      {ventures.length > 1 && venture && (
        <Select
          label={t('decide.letterOf')}
          allowDeselect={false}
          value={venture.id}
          onChange={setChosen}
          data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {letter && <LetterSheet letter={letter} title={t('decide.frame', { name: venture?.name ?? '' })} />}
    </Stack>
  );
}

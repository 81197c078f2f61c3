import { Button, Modal, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CandidateFragment, TeamLetterDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { LetterSheet } from '../kit/letter-sheet';
import { useHere } from '../shell/me';
import type { Chosen } from './chosen';

interface TeamLettersProps {
  readonly ventureId: string;
  readonly team: readonly CandidateFragment[];
  readonly chosen: Chosen;
}

const FOUNDERS = 'founders';

/** The letters that ask for a yes, as each of their readers would read them (T4). */
export function TeamLetters({ ventureId, team, chosen }: TeamLettersProps) {
  const { t } = useTranslation('proposing');
  const [opened, setOpened] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const readers = [
    ...leadFirst(team, chosen).map(({ mentorId, name }) => ({ value: mentorId, label: name })),
    { value: FOUNDERS, label: t('founders') },
  ];
  const reader = readers.find(({ value }) => value === picked) ?? readers[0];
  const letter = useLetter(ventureId, chosen, opened && reader ? reader.value : null);
  const none = chosen.leadId === null;
  return (
    <>
      <Button variant="subtle" disabled={none} onClick={() => setOpened(true)}>
        {t('letters')}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={t('letters')} size="lg">
        <Stack gap="sm">
          <Select
            label={t('letterOf')}
            allowDeselect={false}
            value={reader?.value ?? null}
            onChange={setPicked}
            data={readers}
          />
          {letter && <LetterSheet letter={letter} title={t('letterFrame', { name: reader?.label ?? '' })} />}
        </Stack>
      </Modal>
    </>
  );
}

const leadFirst = (team: readonly CandidateFragment[], { leadId }: Chosen): readonly CandidateFragment[] =>
  team.toSorted((one, other) => Number(other.mentorId === leadId) - Number(one.mentorId === leadId));

/** @param reader a mentor of the team, or `founders`; null while nobody wants to read it. */
function useLetter(ventureId: string, { mentorIds, leadId }: Chosen, reader: string | null) {
  const { slug } = useHere();
  const mentorId = reader === FOUNDERS ? null : reader;
  const input = { ventureId, mentorIds: [...mentorIds], leadId: leadId ?? '', mentorId };
  const { data } = useQuery({
    ...question(slug, TeamLetterDocument, { input }),
    enabled: reader !== null && leadId !== null,
  });
  return data?.teamLetter;
}

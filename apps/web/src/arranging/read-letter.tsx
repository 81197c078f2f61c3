import { Button, Modal, Select, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ArrangeLetterDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { LetterSheet } from '../kit/letter-sheet';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import type { ChosenTime } from './choice';
import type { Arranged } from './poll-section';

interface ReadLetterProps {
  readonly session: Arranged;
  readonly time: ChosenTime;
  readonly lengthMinutes: number;
  readonly place: string;
}

/** The invitation before it leaves, as each of its readers would read it. */
export function ReadLetter(props: ReadLetterProps) {
  const { t } = useTranslation('arranging');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {t('letter.read')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('letter.title')} size="lg">
        {opened && <Letter {...props} />}
      </Modal>
    </>
  );
}

function Letter({ session, time: { startsAt }, lengthMinutes, place }: ReadLetterProps) {
  const { t } = useTranslation('arranging');
  const { slug } = useHere();
  const [reader, setReader] = useState(session.attendees[0]?.membershipId ?? null);
  const input = { sessionId: session.id, startsAt, lengthMinutes, membershipId: reader, ...(place && { place }) };
  const { data, error } = useQuery(question(slug, ArrangeLetterDocument, { input }));
  if (error) throw error;
  return (
    <Stack gap="sm">
      <Select
        label={t('letter.reader')}
        allowDeselect={false}
        value={reader}
        onChange={setReader}
        data={session.attendees.map(({ membershipId, name }) => ({ value: membershipId, label: name }))}
      />
      {data ? <LetterSheet letter={data.arrangeLetter} title={t('letter.title')} /> : <Waiting />}
    </Stack>
  );
}

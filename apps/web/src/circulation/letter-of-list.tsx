import { Button, Group, Select, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CoverageQuery, ListLetterDocument, TestListDocument, type WholeListFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { LetterFrame } from '../kit/letter-frame';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

interface LetterOfListProps {
  readonly list: WholeListFragment;
  readonly mentors: CoverageQuery['circulationCoverage']['mentors'];
}

/** The letter as one mentor gets it, with why them; in a frame that runs and fetches nothing. */
export function LetterOfList({ list, mentors }: LetterOfListProps) {
  const { t } = useTranslation('circulation');
  const [chosen, setChosen] = useState<string | null>(null);
  const reader = mentors.find(({ mentorId }) => mentorId === chosen) ?? mentors[0];
  if (!reader) {
    return (
      <Section title={t('preview')}>
        <Empty says={t('previewNone')} />
      </Section>
    );
  }
  return (
    <Section title={t('preview')} deeds={<TestMail listId={list.id} mentorId={reader.mentorId} />}>
      <Select
        label={t('previewOf')}
        searchable
        allowDeselect={false}
        value={reader.mentorId}
        onChange={setChosen}
        data={mentors.map(({ mentorId, name, matching }) => ({
          value: mentorId,
          label: t('matching', { name, count: matching }),
        }))}
      />
      <Letter listId={list.id} mentorId={reader.mentorId} name={reader.name} />
    </Section>
  );
}

interface LetterProps {
  readonly listId: string;
  readonly mentorId: string;
  readonly name: string;
}

function Letter({ listId, mentorId, name }: LetterProps) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { data } = useQuery({
    ...question(slug, ListLetterDocument, { circulationId: listId, mentorId }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (!data?.circulationLetter) return null;
  const { subject, html } = data.circulationLetter;
  return (
    <>
      <Text fw={600} className="break-words">
        {subject}
      </Text>
      <LetterFrame title={t('frame', { name })} html={html} />
    </>
  );
}

function TestMail({ listId, mentorId }: Omit<LetterProps, 'name'>) {
  const { t } = useTranslation('circulation');
  const { me } = useHere();
  const { run, refusals, busy } = useDeed(TestListDocument);
  const send = async (): Promise<void> => {
    if (!(await run({ input: { circulationId: listId, mentorId } }))) return;
    notifications.show({ message: t('tested', { address: me.membership?.email ?? '' }) });
  };
  return (
    <Group gap="xs">
      <Refusals refusals={refusals} />
      <Button size="sm" variant="default" loading={busy} onClick={() => void send()}>
        {t('test')}
      </Button>
    </Group>
  );
}

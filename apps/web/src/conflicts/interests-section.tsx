import { Button, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { InterestsDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { DeclareDialog } from './declare-dialog';
import { InterestLine } from './interest-line';

interface InterestsSectionProps {
  readonly mentorId: string;
  /** Whether they are the own ones. */
  readonly mine?: boolean;
}

/** What ties a mentor to ventures: declared, recorded and reviewed (C2). */
export function InterestsSection({ mentorId, mine = false }: InterestsSectionProps) {
  const { t } = useTranslation('conflicts');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, InterestsDocument, { id: mentorId }));
  const [opened, { open, close }] = useDisclosure(false);
  if (!data.mentor) return null;
  const { name, conflicts } = data.mentor;
  return (
    <Section
      title={mine ? t('mine') : t('title')}
      deeds={
        <Button size="sm" variant="default" onClick={open}>
          {mine ? t('declare') : t('record')}
        </Button>
      }
    >
      {conflicts.length === 0 && <Empty says={mine ? t('noneMine') : t('none')} />}
      {conflicts.length > 0 && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {conflicts.map((interest) => (
            <InterestLine key={interest.id} interest={interest} name={name} mine={mine} />
          ))}
        </Stack>
      )}
      {opened && <DeclareDialog onClose={close} mentor={mine ? null : { id: mentorId, name }} />}
    </Section>
  );
}

import { Badge, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InterviewFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { TimeOf } from '../kit/time-of';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import type { Application } from './application-screen';
import { ArrangeInterviewDialog } from './arrange-interview-dialog';
import { SheetDialog } from './sheet-dialog';
import { isOpen } from './standing';

/** Conversations with the applicant, and their sheets. */
export function Interviews({ application }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const [opened, open, close] = useUrlDialog('interview');
  const { status, interviews } = application;
  const first = interviews.length === 0;
  return (
    <Section
      title={t('interviews.title')}
      deeds={
        isOpen(status) && (
          <Button size="sm" variant={first ? 'filled' : 'default'} onClick={open}>
            {t('interviews.arrange')}
          </Button>
        )
      }
    >
      {first && <Empty says={t('interviews.none')} />}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {interviews.map((interview) => (
          <Interview key={interview.id} interview={interview} canFile={isOpen(status)} />
        ))}
      </Stack>
      {opened && isOpen(status) && <ArrangeInterviewDialog application={application} onClose={close} />}
    </Section>
  );
}

function Interview({ interview, canFile }: { readonly interview: InterviewFragment; readonly canFile: boolean }) {
  const { t } = useTranslation('recruiting');
  const { zone } = useHere();
  const [opened, open, close] = useUrlDialog(`sheet-${interview.id}`);
  const { id, startsAt, interviewerName, place, filedAt } = interview;
  return (
    <Paper component="li" p="sm" radius="md">
      <TimeOf instant={startsAt} zone={zone} />
      <Text size="sm" c="dimmed" className="break-words">
        {t('interviews.with', { name: interviewerName ?? '', place })}
      </Text>
      {filedAt ? (
        <Sheet interview={interview} />
      ) : (
        canFile && (
          <Button size="sm" variant="light" mt="xs" onClick={open}>
            {t('interviews.sheet')}
          </Button>
        )
      )}
      {opened && !filedAt && <SheetDialog interviewId={id} onClose={close} />}
    </Paper>
  );
}

function Sheet({ interview: { ratings, score, notes } }: { readonly interview: InterviewFragment }) {
  const { t } = useTranslation('recruiting');
  return (
    <>
      <Group gap="xs" mt="xs">
        <Text size="sm">{t('interviews.score')}</Text>
        <Badge color="green">{t('board.score', { score })}</Badge>
      </Group>
      <List size="sm" listStyleType="none">
        {ratings.map(({ question, rating }) => (
          <List.Item key={question}>
            {t(`question.${question}`)}: {rating}
          </List.Item>
        ))}
      </List>
      {notes && (
        <Text size="sm" mt={4} className="break-words" style={{ whiteSpace: 'pre-line' }}>
          {notes}
        </Text>
      )}
    </>
  );
}

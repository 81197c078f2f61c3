import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AnswerAboutAdopterDocument, AskAboutAdopterDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { WordsDialog } from '../kit/words-dialog';
import { showInstant } from '../texts/dates';
import { type AdopterDialogProps, Opens } from './adopter-deeds';
import type { AdopterProps } from './adopter-screen';

type Question = AdopterProps['adopter']['questions'][number];

/** What is not settled with it, and what was: open questions first. */
export function QuestionsSection({ adopter }: AdopterProps) {
  const { t } = useTranslation('adopters');
  return (
    <Section title={t('ask.title')} deeds={<Opens deed="ask" Dialog={AskDialog} adopter={adopter} />}>
      {adopter.questions.length === 0 && <Empty says={t('ask.none')} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {adopter.questions.map((question) => (
          <Line key={question.id} question={question} />
        ))}
      </Stack>
    </Section>
  );
}

function Line({ question: asked }: { readonly question: Question }) {
  const { t } = useTranslation('adopters');
  const [answering, { open, close }] = useDisclosure(false);
  const { question, askedAt, askedByName, answer, answeredAt, answeredByName } = asked;
  const somebody = t('call.somebody');
  return (
    <li>
      <Group gap="xs">
        <Text fw={600} className="break-words">
          {question}
        </Text>
        {!answer && <Badge color="blue">{t('ask.open')}</Badge>}
      </Group>
      <Text size="xs" c="dimmed">
        {t('ask.by', { when: showInstant(askedAt), name: askedByName ?? somebody })}
      </Text>
      {answer && answeredAt && (
        <>
          <Text size="sm" className="break-words" style={{ whiteSpace: 'pre-line' }}>
            {answer}
          </Text>
          <Text size="xs" c="dimmed">
            {t('ask.answered', { when: showInstant(answeredAt), name: answeredByName ?? somebody })}
          </Text>
        </>
      )}
      {!answer && (
        <Button mt={4} size="compact-sm" variant="default" aria-label={t('ask.answerOf', { question })} onClick={open}>
          {t('ask.answer')}
        </Button>
      )}
      {answering && <AnswerDialog question={asked} onClose={close} />}
    </li>
  );
}

function AskDialog({ adopter: { id: adopterId }, onClose }: AdopterDialogProps) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(AskAboutAdopterDocument);
  const ask = async (question: string): Promise<void> => {
    if (await run({ input: { adopterId, question } })) onClose();
  };
  return (
    <WordsDialog
      title={t('deed.ask')}
      label={t('ask.question')}
      field="question"
      deed={t('ask.do')}
      most={500}
      refusals={refusals}
      busy={busy}
      onClose={onClose}
      onWords={(words) => void ask(words)}
    />
  );
}

function AnswerDialog({ question, onClose }: { readonly question: Question; readonly onClose: () => void }) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(AnswerAboutAdopterDocument);
  const reply = async (answer: string): Promise<void> => {
    if (await run({ input: { adopterQuestionId: question.id, answer } })) onClose();
  };
  return (
    <WordsDialog
      title={t('ask.answering')}
      text={question.question}
      label={t('ask.answerLabel')}
      field="answer"
      deed={t('ask.answer')}
      most={2000}
      refusals={refusals}
      busy={busy}
      onClose={onClose}
      onWords={(words) => void reply(words)}
    />
  );
}

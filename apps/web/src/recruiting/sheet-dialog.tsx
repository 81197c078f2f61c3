import { Modal, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileInterviewSheetDocument, type InterviewQuestion } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { ScoreField } from './score-field';

/** In the order in which they are asked. */
const QUESTIONS = [
  'motivation',
  'experience',
  'listening',
  'time',
  'independence',
] as const satisfies InterviewQuestion[];

type Ratings = Readonly<Partial<Record<InterviewQuestion, number>>>;

interface SheetDialogProps {
  readonly interviewId: string;
  readonly onClose: () => void;
}

/** Five rated questions, notes, and a whole. */
export function SheetDialog({ interviewId, onClose }: SheetDialogProps) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(FileInterviewSheetDocument);
  const [rated, setRated] = useState<Ratings>({});
  const [score, setScore] = useState<number | null>(null);
  const [notes, setNotes] = useState('');

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const ratings = QUESTIONS.flatMap((question) => {
      const rating = rated[question];
      return rating ? [{ question, rating }] : [];
    });
    if (!(await run({ input: { interviewId, ratings, notes, score: score ?? 0 } }))) return;
    onClose();
    notifications.show({ message: t('sheet.filed') });
  }

  return (
    <Modal opened onClose={onClose} title={t('sheet.title')}>
      <Stack component="form" gap="md" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('sheet.text')}</Text>
        {QUESTIONS.map((question) => (
          <ScoreField
            key={question}
            id={question}
            label={t(`question.${question}`)}
            value={rated[question] ?? null}
            onChange={(rating) => setRated({ ...rated, [question]: rating })}
          />
        ))}
        <Textarea
          id="notes"
          label={t('sheet.notes')}
          autosize
          minRows={3}
          maxLength={10_000}
          value={notes}
          onChange={(event) => setNotes(event.currentTarget.value)}
        />
        <ScoreField
          id="score"
          label={t('interviews.score')}
          value={score}
          onChange={setScore}
          error={byField(refusals)['score']}
        />
        <DialogFoot onClose={onClose} deed={t('sheet.file')} busy={busy} />
      </Stack>
    </Modal>
  );
}

import { Alert, Blockquote, Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowForwardUp, IconGitFork } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Answers, type Given, listOf, type Question } from './answers';
import type { Torn } from './draft-keeper';

interface NewerFormProps {
  readonly busy: boolean;
  readonly onCarryOver: () => void;
}

/** The office has changed the form meanwhile: this draft stays as it is until its founder goes along. */
export function NewerForm({ busy, onCarryOver }: NewerFormProps) {
  const { t } = useTranslation('intake');
  return (
    <Alert role="note" icon={<IconArrowForwardUp aria-hidden />} title={t('newer.title')}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{t('newer.text')}</Text>
        <Button size="compact-md" loading={busy} onClick={onCarryOver}>
          {t('newer.deed')}
        </Button>
      </Stack>
    </Alert>
  );
}

interface TornNoticeProps {
  readonly fields: readonly Question[];
  readonly torn: readonly Torn[];
  readonly answers: Answers;
  readonly onSettle: (key: string, mine: boolean) => void;
}

/** Two tabs have answered the same question: both answers are shown, and neither is lost. */
export function TornNotice({ fields, torn, answers, onSettle }: TornNoticeProps) {
  const { t } = useTranslation('intake');
  if (torn.length === 0) return null;
  return (
    <Alert role="alert" color="orange" icon={<IconGitFork aria-hidden />} title={t('torn.title')}>
      <Stack gap="md">
        {torn.map(({ key, theirs }) => {
          const asked = fields.find((field) => field.key === key);
          return (
            <Stack key={key} gap={4}>
              <Text fw={600}>{asked?.label ?? key}</Text>
              <Words title={t('torn.mine')} asked={asked} given={answers[key]} />
              <Words title={t('torn.theirs')} asked={asked} given={theirs} />
              <Group gap="xs">
                <Button size="compact-md" onClick={() => onSettle(key, true)}>
                  {t('torn.keepMine')}
                </Button>
                <Button size="compact-md" variant="default" onClick={() => onSettle(key, false)}>
                  {t('torn.takeTheirs')}
                </Button>
              </Group>
            </Stack>
          );
        })}
      </Stack>
    </Alert>
  );
}

interface WordsProps {
  readonly title: string;
  readonly asked: Question | undefined;
  readonly given: Given | undefined;
}

function Words({ title, asked, given }: WordsProps) {
  const { t } = useTranslation('intake');
  const labels = listOf(given).map((value) => asked?.options.find((option) => option.value === value)?.label ?? value);
  return (
    <>
      <Text size="sm">{title}</Text>
      <Blockquote p="xs" className="break-words" style={{ whiteSpace: 'pre-wrap' }}>
        {labels.join(', ') || t('torn.empty')}
      </Blockquote>
    </>
  );
}

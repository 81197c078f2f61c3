import { Anchor, List, Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LessonTextFragment } from '../gql/graphql';
import { FileList } from '../kit/file-list';
import { Markdown } from '../kit/markdown';

/** What a unit says to whoever learns by it: goals, text, videos, exercises, slides and handouts. */
export function UnitText({ unit: { goals, body, videos, exercises, files } }: { readonly unit: LessonTextFragment }) {
  const { t } = useTranslation('training');
  return (
    <>
      <Text fw={600}>{t('lesson.goals')}</Text>
      <List spacing={4}>
        {goals.map((goal) => (
          <List.Item key={goal}>{goal}</List.Item>
        ))}
      </List>
      <Markdown text={body} order={3} />
      {videos.map(({ title: name, url }) => (
        <Anchor key={url} href={url} target="_blank" rel="noopener noreferrer">
          {t('lesson.video', { name })}
        </Anchor>
      ))}
      {exercises.map(({ title: name, text }) => (
        <Paper key={name} p="sm" component="section" aria-label={name}>
          <Text fw={600}>{t('lesson.exercise', { name })}</Text>
          <Markdown text={text} order={3} />
        </Paper>
      ))}
      {files.length > 0 && <Text fw={600}>{t('lesson.files')}</Text>}
      <FileList files={files} />
    </>
  );
}

import { Alert, List, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LetterDraftInput, PreviewLetterTextDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { LetterFrame } from '../kit/letter-frame';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';

/** The letter as its reader sees it, with examples; in a frame that runs and fetches nothing. */
export function LetterPreview({ draft }: { readonly draft: LetterDraftInput }) {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { data } = useQuery({
    ...question(slug, PreviewLetterTextDocument, { input: draft }),
    placeholderData: keepPreviousData,
    throwOnError: true,
  });
  if (!data) return <Waiting />;
  const { refusals, subject, html } = data.previewLetterText;
  return (
    <Section title={t('texts.preview')}>
      {refusals.length > 0 && (
        <Alert color="orange" role="status">
          <List size="sm" spacing={4}>
            {refusals.map(({ message }) => (
              <List.Item key={message}>{message}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <Text fw={600} className="break-words">
        {subject}
      </Text>
      <LetterFrame title={t('texts.preview')} html={html} />
    </Section>
  );
}

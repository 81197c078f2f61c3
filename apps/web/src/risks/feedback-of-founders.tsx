import { Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { FeedbackOfFoundersDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** What founders say of a mentor's sessions, in one average; for the mentor and the office (S3). */
export function FeedbackOfFounders({ mentorId }: { readonly mentorId: string }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, FeedbackOfFoundersDocument, { mentorId }));
  const said = data.feedbackOfFounders;
  return (
    <Section title={t('feedback.ofFounders')}>
      <Text {...(!said && { c: 'dimmed' })}>
        {said ? t('feedback.average', { worth: said.worth, count: said.sessions }) : t('feedback.tooFew')}
      </Text>
    </Section>
  );
}

import { Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SessionBriefDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { ActionList } from './action-list';
import { Choices } from './choices';

/** S5: no session starts from zero: what was said last time, and what is still open. */
export function BriefSection({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('sessions');
  const { slug, may } = useHere();
  const { data } = useSuspenseQuery(question(slug, SessionBriefDocument, { ventureId }));
  const last = data.sessions.items[0];
  const open = may('actions.read') ? data.actions.items : [];
  return (
    <Section title={t('brief.title')}>
      {!last && <Empty says={t('brief.first')} />}
      {last?.report && (
        <Stack gap="xs">
          <Text className="break-words" style={{ whiteSpace: 'pre-line' }} maw={720}>
            {last.report.summary}
          </Text>
          <Choices choices={last.report.choices} decides={false} />
          {last.summary && (
            <Text className="break-words" style={{ whiteSpace: 'pre-line' }} maw={720}>
              <strong>{t('summary.founders')}</strong> {last.summary.words}
            </Text>
          )}
          <Link to="/p/$slug/sessions/$id" params={{ slug, id: last.id }}>
            {t('brief.last', { number: last.number })}
          </Link>
        </Stack>
      )}
      {open.length > 0 && (
        <>
          <Text fw={600}>{t('brief.open', { count: data.actions.total })}</Text>
          <ActionList actions={open} />
        </>
      )}
    </Section>
  );
}

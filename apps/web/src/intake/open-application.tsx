import { Alert, Button, Group, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ToApplyDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

/** What a founder has begun and not handed in, or the way to begin for whoever has no venture here. */
export function OpenApplication() {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, ToApplyDocument, {}));
  const draft = data.myApplications.find(({ status }) => status === 'draft');
  if (!draft && (data.ventures.total > 0 || data.myApplications.length > 0)) return null;
  return (
    <Alert role="note" icon={<IconFileText aria-hidden />} title={draft?.ventureName ?? t('draft.title')}>
      <Group justify="space-between">
        <Text size="sm">{draft ? t('today.draft', { at: showInstant(draft.savedAt) }) : t('mine.none')}</Text>
        <Button
          size="sm"
          renderRoot={(props) =>
            draft ? (
              <Link to="/p/$slug/applications/$id" params={{ slug, id: draft.id }} {...props} />
            ) : (
              <Link to="/p/$slug/applications" params={{ slug }} {...props} />
            )
          }
        >
          {t(draft ? 'today.goOn' : 'today.begin')}
        </Button>
      </Group>
    </Alert>
  );
}

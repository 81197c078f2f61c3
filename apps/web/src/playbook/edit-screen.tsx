import { Anchor, Group, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlaybookEntryDocument, type PlaybookDraftFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { History } from '../kit/history';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { languageName } from '../training/languages';
import { DraftBadge } from './desk-section';
import { EntryDeeds } from './entry-deeds';
import { EntryFields } from './entry-fields';
import { useEntry } from './use-entry';

/** An entry as the centre works on it. */
export function EntryEditScreen() {
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/playbook/$id/edit' });
  const { data } = useSuspenseQuery(question(slug, PlaybookEntryDocument, { id }));
  return <Desk key={id} first={found(data.playbookEntry)} />;
}

function Desk({ first }: { readonly first: PlaybookDraftFragment }) {
  const { t } = useTranslation('playbook');
  const desk = useEntry(first);
  const { entry, refusals } = desk;
  return (
    <Page
      title={entry.title}
      lead={`${t(`kind.${entry.kind}`)}, ${languageName(entry.language)}`}
      deeds={<EntryDeeds desk={desk} />}
    >
      <Ways entry={entry} />
      <Refusals refusals={refusals} />
      <Section title={t('desk.draft')}>
        <Stack gap="sm">
          <EntryFields desk={desk} />
        </Stack>
      </Section>
      <Versions entry={entry} />
    </Page>
  );
}

interface EntryProps {
  readonly entry: PlaybookDraftFragment;
}

function Ways({ entry }: EntryProps) {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  const { id, newestVersion, withdrawnAt } = entry;
  return (
    <Group gap="sm">
      <DraftBadge entry={entry} />
      <Anchor size="sm" renderRoot={(props) => <Link to="/p/$slug/playbook" params={{ slug }} {...props} />}>
        {t('edit.back')}
      </Anchor>
      {newestVersion && !withdrawnAt && (
        <Anchor size="sm" renderRoot={(props) => <Link to="/p/$slug/playbook/$id" params={{ slug, id }} {...props} />}>
          {t('edit.read')}
        </Anchor>
      )}
    </Group>
  );
}

function Versions({ entry: { versions } }: EntryProps) {
  const { t } = useTranslation('playbook');
  if (versions.length === 0) return <Section title={t('versions.title')}>{t('versions.none')}</Section>;
  const steps = versions.map(({ id, version, note, publishedAt, publishedByName }) => ({
    id,
    what: t('versionOf', { version }),
    by: [showInstant(publishedAt), publishedByName].filter(Boolean).join(', '),
    words: note,
  }));
  return <History title={t('versions.title')} steps={steps} />;
}

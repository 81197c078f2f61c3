import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FillPlaybookDocument, PlaybookEntriesDocument, type PlaybookEntriesQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { NewEntryDialog } from './new-entry-dialog';

type Entry = PlaybookEntriesQuery['playbookEntries'][number];

/** The centre's own work: drafts, and what became of them. */
export function DeskSection() {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, PlaybookEntriesDocument, {}));
  const [opened, open, close] = useUrlDialog('new');
  const entries = data?.playbookEntries;
  const begin = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('desk.new')}
    </Button>
  );
  return (
    <Section title={t('desk.title')} deeds={begin}>
      <Text size="sm" c="dimmed">
        {t('desk.lead')}
      </Text>
      {!entries && <Waiting />}
      {entries?.length === 0 && (
        <Empty says={t('desk.none')}>
          <Fill />
        </Empty>
      )}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {entries?.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </Stack>
      {opened && <NewEntryDialog onClose={close} />}
    </Section>
  );
}

function Fill() {
  const { t } = useTranslation('playbook');
  const { run, refusals, busy } = useDeed(FillPlaybookDocument);
  const fill = async (): Promise<void> => {
    const done = await run({});
    if (done) notifications.show({ message: t('desk.filled', { count: done.added ?? 0 }) });
  };
  return (
    <>
      <Refusals refusals={refusals} />
      <Button variant="default" loading={busy} onClick={() => void fill()}>
        {t('desk.fill')}
      </Button>
    </>
  );
}

function Line({ entry: { id, kind, title, ...state } }: { readonly entry: Entry }) {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  return (
    <Group component="li" justify="space-between" gap="xs">
      <Group gap="xs" style={{ flex: '1 1 240px' }}>
        <Link to="/p/$slug/playbook/$id/edit" params={{ slug, id }} className="row-link break-words">
          {title}
        </Link>
        <Text size="sm" c="dimmed">
          {t(`kind.${kind}`)}
        </Text>
      </Group>
      <DraftBadge entry={state} />
    </Group>
  );
}

const COLOURS = { draft: 'orange', out: 'green', ahead: 'orange', withdrawn: 'gray' } as const;

/** How an entry stands at the centre. */
export function DraftBadge({ entry }: { readonly entry: Pick<Entry, 'isAhead' | 'newestVersion' | 'withdrawnAt'> }) {
  const { t } = useTranslation('playbook');
  const state = stateOf(entry);
  return <Badge color={COLOURS[state]}>{t(`desk.${state}`, { version: entry.newestVersion })}</Badge>;
}

function stateOf({ isAhead, newestVersion, withdrawnAt }: Pick<Entry, 'isAhead' | 'newestVersion' | 'withdrawnAt'>) {
  if (withdrawnAt) return 'withdrawn';
  if (!newestVersion) return 'draft';
  return isAhead ? 'ahead' : 'out';
}

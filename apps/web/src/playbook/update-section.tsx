import { Button, Group, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  KeepPlaybookCopyDocument,
  type PlaybookKind,
  PlaybookUpdateDocument,
  type PlaybookUpdateQuery,
  TakePlaybookUpdateDocument,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { ChangedLines } from '../kit/changed-lines';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';

type Update = NonNullable<PlaybookUpdateQuery['playbookUpdate']>;

interface UpdateSectionProps {
  readonly copyId: string;
  readonly kind: PlaybookKind;
}

/** What the centre has changed since, beside what the programme has: one takes it, or keeps one's own. */
export function UpdateSection({ copyId, kind }: UpdateSectionProps) {
  const { slug } = useHere();
  const { data } = useQuery(question(slug, PlaybookUpdateDocument, { id: copyId }));
  if (!data) return <Waiting />;
  return data.playbookUpdate ? <News copyId={copyId} kind={kind} update={data.playbookUpdate} /> : null;
}

function News({ copyId, kind, update }: UpdateSectionProps & { readonly update: Update }) {
  const { t } = useTranslation('playbook');
  const { may } = useHere();
  const { version, notes, lines, ourLines } = update;
  return (
    <Section title={t('update.title', { version })}>
      <Text fw={600} size="sm">
        {t('update.news')}
      </Text>
      <List size="sm">
        {notes.map((note) => (
          <List.Item key={note.version} className="break-words">
            {t('update.note', { version: note.version, note: note.note })}
          </List.Item>
        ))}
      </List>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Side title={t('update.theirs')}>
          {lines.length > 0 ? <ChangedLines lines={lines} /> : <Text size="sm">{t('update.theirsNone')}</Text>}
        </Side>
        <Side title={t('update.ours')}>
          {ourLines.length > 0 ? <ChangedLines lines={ourLines} /> : <Text size="sm">{t('update.oursNone')}</Text>}
        </Side>
      </SimpleGrid>
      {kind === 'form' && <Text size="sm">{t('update.form')}</Text>}
      {kind !== 'form' && ourLines.length > 0 && <Text size="sm">{t('update.replaces')}</Text>}
      {may('playbook.adopt') && <Decide copyId={copyId} update={update} />}
    </Section>
  );
}

function Side({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={4}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

function Decide({ copyId: playbookCopyId, update }: { readonly copyId: string; readonly update: Update }) {
  const { t } = useTranslation('playbook');
  const taking = useDeed(TakePlaybookUpdateDocument);
  const keeping = useDeed(KeepPlaybookCopyDocument);
  const { version, revision } = update;
  const take = async (): Promise<void> => {
    if (await taking.run({ input: { playbookCopyId, version, revision } }))
      notifications.show({ message: t('update.taken') });
  };
  const keep = async (): Promise<void> => {
    if (await keeping.run({ input: { playbookCopyId, version } })) notifications.show({ message: t('update.kept') });
  };
  return (
    <>
      <Refusals refusals={[...taking.refusals, ...keeping.refusals]} />
      <Group gap="xs">
        <Button loading={taking.busy} onClick={() => void take()}>
          {t('update.take')}
        </Button>
        <Button variant="default" loading={keeping.busy} onClick={() => void keep()}>
          {t('update.keep')}
        </Button>
      </Group>
    </>
  );
}

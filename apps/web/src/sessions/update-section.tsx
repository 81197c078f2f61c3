import { SimpleGrid, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PrepareSessionDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useAutosave } from '../kit/use-autosave';
import { SavedAt } from './saved-at';
import { useWrites } from './seat-of';
import type { Session } from './session-screen';

const PARTS = ['progress', 'problems', 'plans'] as const;
type Update = Readonly<Record<(typeof PARTS)[number], string>>;

const NOTHING: Update & { readonly version: number } = { progress: '', problems: '', plans: '', version: 0 };

/** How the venture is, in its founders' words, before the session (S3). */
export function UpdateSection({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const writes = useWrites(session);
  const told = session.preparation ?? NOTHING;
  const isTold = PARTS.some((part) => told[part].trim() !== '');
  if (!writes && !isTold && session.agendaLocked) return null;
  return (
    <Section title={t('update.title')}>
      {writes && <UpdateEditor session={session} />}
      {!writes && !isTold && <Empty says={t('update.none')} />}
      {!writes && isTold && (
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {PARTS.map((part) => (
            <div key={part}>
              <Text fw={600}>{t(`update.${part}`)}</Text>
              <Text className="break-words" style={{ whiteSpace: 'pre-line' }}>
                {told[part] || '–'}
              </Text>
            </div>
          ))}
        </SimpleGrid>
      )}
    </Section>
  );
}

function UpdateEditor({ session: { id, preparation } }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { progress, problems, plans, version } = preparation ?? NOTHING;
  const [draft, setDraft] = useState<Update>({ progress, problems, plans });
  const [seen, setSeen] = useState(version);
  const [dirty, setDirty] = useState(false);
  const { run, refusals, busy } = useDeed(PrepareSessionDocument);
  useEffect(() => {
    // Another founder has written, and nothing was written here.
    if (dirty || busy || version <= seen) return;
    setDraft({ progress, problems, plans });
    setSeen(version);
  }, [dirty, busy, version, seen, progress, problems, plans]);

  async function save(): Promise<void> {
    const sent = draft;
    const saved = await run({ input: { sessionId: id, expectedVersion: seen, ...sent } });
    if (!saved) return;
    setSeen(saved.session?.preparation?.version ?? seen + 1);
    setDraft((now) => {
      setDirty(now !== sent);
      return now;
    });
  }
  useAutosave(dirty && !busy, draft, () => void save());

  return (
    <Stack gap="sm">
      <Refusals refusals={refusals} />
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {PARTS.map((part) => (
          <Textarea
            key={part}
            label={t(`update.${part}`)}
            autosize
            minRows={3}
            maxLength={4000}
            value={draft[part]}
            onChange={({ currentTarget: { value } }) => {
              setDraft((before) => ({ ...before, [part]: value }));
              setDirty(true);
            }}
          />
        ))}
      </SimpleGrid>
      <SavedAt dirty={dirty} failed={refusals.length > 0} />
    </Stack>
  );
}

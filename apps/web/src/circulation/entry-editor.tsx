import { Box, Button, Group, Paper, Stack, TagsInput, Text, Textarea, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconCheck } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApproveEntryDocument, type ListEntryFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { CoverageBar } from './coverage-bar';
import type { EntryCoverage } from './entries';
import { EntryTools, type Place } from './entry-tools';

interface EntryEditorProps {
  readonly entry: ListEntryFragment;
  readonly listId: string;
  /** On a list of its own: there is nothing to order, and nothing to take off. */
  readonly isAlone: boolean;
  readonly coverage: EntryCoverage | undefined;
  readonly place: Place;
  readonly onMove: (by: 1 | -1) => void;
  readonly onDrag: (id: string | null) => void;
}

/** What every mentor reads about one venture; the office writes it and stands for it. */
export function EntryEditor({ entry, listId, isAlone, coverage, place, onMove, onDrag }: EntryEditorProps) {
  const { t } = useTranslation('circulation');
  const [blurb, setBlurb] = useState(entry.blurb);
  const [needs, setNeeds] = useState<string[]>([...entry.needs]);
  const { run, refusals, busy } = useDeed(ApproveEntryDocument);
  const errors = byField(refusals);
  const isChanged = blurb !== entry.blurb || needs.join() !== entry.needs.join();
  const isApproved = entry.approvedAt !== null && !isChanged;
  async function approve(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await run({ input: { entryId: entry.id, blurb, needs } });
    if (done) notifications.show({ message: `${t('approved')}: ${entry.ventureName}` });
  }
  return (
    <Paper withBorder p="sm">
      <Stack component="form" gap="xs" onSubmit={(event) => void approve(event)}>
        <Group justify="space-between" wrap="nowrap" gap="xs">
          <Box miw={0}>
            <Title order={3} className="break-words">
              {entry.ventureName}
            </Title>
            <Text size="sm" c="dimmed">
              {[entry.stage, entry.sector, entry.listing > 1 && t('listing', { count: entry.listing })]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Box>
          {!isAlone && <EntryTools entry={entry} listId={listId} place={place} onMove={onMove} onDrag={onDrag} />}
        </Group>
        <Refusals refusals={refusals} />
        <Textarea
          label={t('blurb')}
          description={t('blurbHelp')}
          autosize
          minRows={2}
          maxLength={600}
          required
          value={blurb}
          onChange={(event) => setBlurb(event.currentTarget.value)}
          error={errors['blurb']}
        />
        <TagsInput
          label={t('needs')}
          placeholder={needs.length === 0 ? t('needsHelp') : ''}
          value={needs}
          onChange={setNeeds}
          maxTags={20}
          error={errors['needs']}
        />
        <CoverageBar name={entry.ventureName} coverage={coverage} />
        <Group justify="flex-end" gap="sm">
          {isApproved ? (
            <Text size="sm" c="dimmed" component="span">
              <IconCheck size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {t('approved')}
            </Text>
          ) : (
            <Button type="submit" size="sm" loading={busy} aria-label={`${t('approve')}: ${entry.ventureName}`}>
              {t(entry.approvedAt ? 'approveChanged' : 'approve')}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

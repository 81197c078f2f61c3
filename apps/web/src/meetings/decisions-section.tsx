import { Badge, Button, Group, Select, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DecideInMeetingDocument,
  type MeetingDecisionKind,
  MeetingVenturesDocument,
  type WholeMeetingFragment,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

const KINDS: readonly MeetingDecisionKind[] = ['accept', 'hold', 'list', 'other'];

/** What the meeting said of ventures: it stands on their timelines, for the office. */
export function DecisionsSection({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  return (
    <Section title={t('record.decisions')}>
      <Text size="sm" c="dimmed">
        {t('record.noDecision')}
      </Text>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {meeting.decisions.map(({ id, kind, words, ventureId, ventureName }) => (
          <li key={id}>
            <Group gap={8}>
              <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }} className="row-link">
                {ventureName}
              </Link>
              <Badge color="violet">{t(`record.kinds.${kind}`)}</Badge>
            </Group>
            <Text size="sm" className="break-words">
              {words}
            </Text>
          </li>
        ))}
      </Stack>
      {meeting.status !== 'cancelled' && <DecisionForm meeting={meeting} />}
    </Section>
  );
}

const EMPTY = { ventureId: null as string | null, kind: 'accept' as MeetingDecisionKind, words: '' };

function DecisionForm({ meeting: { id, items } }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const { slug } = useHere();
  const { data } = useQuery({ ...question(slug, MeetingVenturesDocument, {}), throwOnError: true });
  const { run, refusals, busy } = useDeed(DecideInMeetingDocument);
  const [form, setForm] = useState(EMPTY);
  const set = (change: Partial<typeof EMPTY>): void => setForm({ ...form, ...change });
  const pitched = items.flatMap(({ ventureId, ventureName: name }) =>
    ventureId && name ? [{ id: ventureId, name }] : [],
  );
  const others = (data?.ventures.items ?? []).filter(
    (venture) => !pitched.some(({ id: known }) => known === venture.id),
  );
  const ventures = [...pitched, ...others];

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { ventureId, kind, words } = form;
    if (!ventureId || !(await run({ input: { meetingId: id, ventureId, kind, words: words.trim() } }))) return;
    setForm(EMPTY);
    const name = ventures.find((venture) => venture.id === ventureId)?.name ?? '';
    notifications.show({ message: t('record.decided', { name }) });
  }

  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Group align="flex-end" gap="sm">
        <Select
          id="ventureId"
          style={{ flex: '1 1 200px' }}
          label={t('record.venture')}
          required
          searchable
          data={ventures.map(({ id: value, name }) => ({ value, label: name }))}
          value={form.ventureId}
          onChange={(ventureId) => set({ ventureId })}
        />
        <Select
          w={140}
          label={t('record.kind')}
          allowDeselect={false}
          data={KINDS.map((value) => ({ value, label: t(`record.kinds.${value}`) }))}
          value={form.kind}
          onChange={(value) => set({ kind: KINDS.find((kind) => kind === value) ?? 'other' })}
        />
      </Group>
      <Textarea
        id="words"
        label={t('record.words')}
        required
        autosize
        minRows={2}
        maxLength={1000}
        value={form.words}
        onChange={(event) => set({ words: event.currentTarget.value })}
      />
      <Group justify="flex-end">
        <Button type="submit" variant="default" loading={busy} disabled={!form.ventureId}>
          {t('record.decide')}
        </Button>
      </Group>
    </Stack>
  );
}

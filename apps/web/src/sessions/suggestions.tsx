import { Button, Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SettleSuggestionDocument, SuggestAgendaItemDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { options, useHere, useWords } from '../shell/me';
import { ASKS, useAsks } from './asks';
import { usePart, useWrites } from './seat-of';
import type { Session } from './session-screen';

/** S1: what mentors would like to talk about; the founders take it up or not. */
export function Suggestions({ session }: { readonly session: Session }) {
  const { t } = useTranslation('sessions');
  const { may } = useHere();
  const part = usePart(session);
  const decides = useWrites(session);
  const suggests = may('agenda.suggest') && part !== null && part !== 'founder' && !session.agendaLocked;
  const open = session.suggestions.filter(({ state }) => state === 'open');
  const shown = decides ? open : session.suggestions;
  if (shown.length === 0 && !suggests) return null;
  return (
    <Section title={t('suggest.title')}>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {shown.map((suggestion) => (
          <Suggestion key={suggestion.id} suggestion={suggestion} decides={decides} />
        ))}
      </Stack>
      {suggests && <Suggest sessionId={session.id} />}
    </Section>
  );
}

interface SuggestionProps {
  readonly suggestion: Session['suggestions'][number];
  readonly decides: boolean;
}

function Suggestion({ suggestion: { id, title, ask, minutes, suggestedByName, state }, decides }: SuggestionProps) {
  const { t } = useTranslation('sessions');
  const askOf = useAsks();
  const { run, refusals, busy } = useDeed(SettleSuggestionDocument);
  const settle = (isTaken: boolean): void => void run({ input: { suggestionId: id, isTaken } });
  return (
    <li>
      <Refusals refusals={refusals} />
      <Group justify="space-between">
        <div style={{ flex: '1 1 220px', minWidth: 0 }}>
          <Text className="break-words">{title}</Text>
          <Text size="sm" c="dimmed">
            {[suggestedByName, askOf(ask), t('minutes', { count: minutes }), !decides && t(`suggest.${state}`)]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        {decides && (
          <Group gap="xs">
            <Button size="sm" loading={busy} aria-label={t('suggest.takeOf', { title })} onClick={() => settle(true)}>
              {t('suggest.take')}
            </Button>
            <Button
              size="sm"
              variant="default"
              loading={busy}
              aria-label={t('suggest.leaveOf', { title })}
              onClick={() => settle(false)}
            >
              {t('suggest.leave')}
            </Button>
          </Group>
        )}
      </Group>
    </li>
  );
}

const BLANK = { title: '', ask: 'explore', minutes: 15, topic: null } as const;
type Draft = { title: string; ask: (typeof ASKS)[number]; minutes: number; topic: string | null };

function Suggest({ sessionId }: { readonly sessionId: string }) {
  const { t } = useTranslation('sessions');
  const { topics } = useWords();
  const askOf = useAsks();
  const [draft, setDraft] = useState<Draft>(BLANK);
  const { run, refusals, busy } = useDeed(SuggestAgendaItemDocument);
  const set = (change: Partial<Draft>): void => setDraft((before) => ({ ...before, ...change }));
  async function suggest(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { sessionId, ...draft, title: draft.title.trim() } }))) return;
    setDraft(BLANK);
    notifications.show({ message: t('suggest.done') });
  }
  return (
    <Stack component="form" gap="xs" onSubmit={(event) => void suggest(event)}>
      <Refusals refusals={refusals} />
      <TextInput
        label={t('suggest.what')}
        required
        maxLength={200}
        value={draft.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Group align="flex-end" gap="xs">
        <Select
          w={130}
          label={t('agenda.wants')}
          allowDeselect={false}
          data={ASKS.map((value) => ({ value, label: askOf(value) }))}
          value={draft.ask}
          onChange={(value) => set({ ask: ASKS.find((known) => known === value) ?? draft.ask })}
        />
        <NumberInput
          w={92}
          label={t('agenda.minutes')}
          required
          min={1}
          max={180}
          hideControls
          value={draft.minutes}
          onChange={(value) => set({ minutes: Number(value) })}
        />
        <Select
          style={{ flex: '1 1 160px' }}
          label={t('agenda.topic')}
          placeholder={t('agenda.noTopic')}
          clearable
          clearButtonProps={{ 'aria-label': t('agenda.noTopic') }}
          data={options(topics)}
          value={draft.topic}
          onChange={(topic) => set({ topic })}
        />
        <Button type="submit" variant="default" loading={busy}>
          {t('suggest.deed')}
        </Button>
      </Group>
    </Stack>
  );
}

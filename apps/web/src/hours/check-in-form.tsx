import { ActionIcon, Button, Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VentureCheckInsDocument, WriteCheckInDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { blank, type Draft, draftOf, inputOf } from './check-in-draft';
import type { Hour } from './hour-screen';

const RATINGS = ['0', '1', '2', '3', '4'] as const;
const MOST_PROBLEMS = 10;

/** Progress, problems, plans: what was a problem last time stands there already, to be kept or struck out. */
export function CheckInForm({ booking }: { readonly booking: NonNullable<Hour['booking']> }) {
  const { t } = useTranslation('hours');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, VentureCheckInsDocument, { id: booking.ventureId }));
  const [draft, setDraft] = useState<Draft>(() => draftOf(booking, data.venture?.checkIns ?? []));
  const { run, refusals, busy } = useDeed(WriteCheckInDocument);
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await run({ input: inputOf(booking, draft) });
    if (done) notifications.show({ message: t('checkIn.saved') });
  }
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
      <Refusals refusals={refusals} />
      <Radio.Group
        label={t('checkIn.rating')}
        value={draft.rating}
        required
        onChange={(rating) => set({ rating })}
        id="rating"
      >
        <Group gap="md" mt={4}>
          {RATINGS.map((value) => (
            <Radio key={value} value={value} label={t(`rating.r${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Textarea
        id="progress"
        label={t('checkIn.progress')}
        description={t('checkIn.progressHelp')}
        autosize
        minRows={2}
        maxLength={4000}
        required
        value={draft.progress}
        onChange={({ currentTarget }) => set({ progress: currentTarget.value })}
      />
      <Problems draft={draft} set={set} />
      <Textarea
        id="plans"
        label={t('checkIn.plans')}
        description={t('checkIn.plansHelp')}
        autosize
        minRows={2}
        maxLength={4000}
        value={draft.plans}
        onChange={({ currentTarget }) => set({ plans: currentTarget.value })}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('checkIn.save')}
        </Button>
      </Group>
    </Stack>
  );
}

interface ProblemsProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

function Problems({ draft: { problems }, set }: ProblemsProps) {
  const { t } = useTranslation('hours');
  const write = (at: number, text: string): void =>
    set({ problems: problems.map((problem, index) => (index === at ? { ...problem, text } : problem)) });
  return (
    <Stack gap="xs" component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
      <Text component="legend" fw={600} size="sm">
        {t('checkIn.problems')}
      </Text>
      {problems.map(({ key, text, carriedFromId }, index) => (
        <Group key={key} gap="xs" wrap="nowrap" align="flex-start">
          <TextInput
            style={{ flex: 1 }}
            aria-label={t('checkIn.problemNumber', { number: index + 1 })}
            description={carriedFromId ? t('checkIn.carried') : undefined}
            maxLength={500}
            value={text}
            onChange={({ currentTarget }) => write(index, currentTarget.value)}
          />
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('checkIn.solved', { number: index + 1 })}
            onClick={() => set({ problems: problems.filter((_, at) => at !== index) })}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {problems.length < MOST_PROBLEMS && (
        <Group>
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set({ problems: [...problems, blank()] })}
          >
            {t('checkIn.addProblem')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

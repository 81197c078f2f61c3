import { Alert, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseMailDocument, MyMailDocument, type PreferencesFragment, SetMailHabitDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { MyQuietHours } from './my-quiet-hours';

const CHOICES = ['now', 'digest', 'never'] as const;
const RHYTHMS = ['day', 'week'] as const;

/** Which letters I get, and when: each choice is one tap, and acts at once. */
export function MyMail() {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MyMailDocument, {}));
  const { myMail: mine } = data;
  return (
    <Section title={t('mine.title')}>
      <Text size="sm" c="dimmed" className="break-words">
        {t('mine.lead', { address: mine.address })}
      </Text>
      {mine.bounces && <Alert color="red">{t('mine.bounces')}</Alert>}
      <Stack gap="md">
        {mine.topics.map((one) => (
          <Topic key={one.topic} one={one} />
        ))}
        <Said label={t('mine.essential')} help={t('mine.essentialHelp')} />
      </Stack>
      <Rhythm mine={mine} />
      <MyQuietHours key={`${mine.quietFrom} ${mine.quietUntil} ${mine.isOwn}`} mine={mine} />
    </Section>
  );
}

function Topic({ one: { topic, choice } }: { readonly one: PreferencesFragment['topics'][number] }) {
  const { t } = useTranslation('notifications');
  const id = useId();
  const { run, refusals, busy } = useDeed(ChooseMailDocument);
  return (
    <Group justify="space-between" gap="xs">
      <Said id={id} label={t(`mine.topic.${topic}`)} help={t(`mine.topicHelp.${topic}`)} />
      <SegmentedControl
        aria-labelledby={id}
        value={choice}
        disabled={busy}
        data={CHOICES.map((value) => ({ value, label: t(`mine.choice.${value}`) }))}
        onChange={(value) => void run({ input: { topic, choice: value } })}
      />
      <Refusals refusals={refusals} />
    </Group>
  );
}

interface SaidProps {
  readonly id?: string;
  readonly label: string;
  readonly help: string;
}

function Said({ id, label, help }: SaidProps) {
  return (
    <Stack gap={0} {...(id && { style: { flex: '1 1 260px' } })}>
      <Text fw={600} {...(id && { id })}>
        {label}
      </Text>
      <Text size="sm" c="dimmed">
        {help}
      </Text>
    </Stack>
  );
}

function Rhythm({ mine: { rhythm, isOwn, quietFrom, quietUntil } }: { readonly mine: PreferencesFragment }) {
  const { t } = useTranslation('notifications');
  const id = useId();
  const { run, refusals, busy } = useDeed(SetMailHabitDocument);
  const hours = isOwn ? { quietFrom, quietUntil } : {};
  return (
    <Group justify="space-between" gap="xs">
      <Text fw={600} id={id}>
        {t('mine.rhythm')}
      </Text>
      <SegmentedControl
        aria-labelledby={id}
        value={rhythm}
        disabled={busy}
        data={RHYTHMS.map((value) => ({ value, label: t(`mine.rhythms.${value}`) }))}
        onChange={(value) => void run({ input: { rhythm: value, ...hours } })}
      />
      <Refusals refusals={refusals} />
    </Group>
  );
}

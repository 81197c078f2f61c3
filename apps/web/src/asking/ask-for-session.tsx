import { Button, Chip, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskForSessionDocument, type Urgency } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useWords } from '../shell/me';

const URGENCIES = ['week', 'soon', 'later'] as const satisfies readonly Urgency[];
const MOST_TOPICS = 5;

/** F9: two taps: which topics, and how urgent, which sends it. */
export function AskForSession({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('asking');
  const { topics: words } = useWords();
  const [topics, setTopics] = useState<string[]>([]);
  const { run, refusals, busy } = useDeed(AskForSessionDocument);
  async function ask(urgency: Urgency): Promise<void> {
    if (!(await run({ input: { ventureId, topics, urgency } }))) return;
    setTopics([]);
    notifications.show({ message: t('session.done') });
  }
  return (
    <Section title={t('session.title')}>
      <Stack gap="sm">
        <Text size="sm">{t('session.lead')}</Text>
        <Refusals refusals={refusals} />
        <Chip.Group multiple value={topics} onChange={(chosen) => setTopics(chosen.slice(0, MOST_TOPICS))}>
          <Group gap={6} role="group" aria-label={t('session.topics')}>
            {words.map(({ code, label }) => (
              <Chip key={code} value={code} size="sm">
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
        <Group gap="xs" role="group" aria-label={t('session.urgency')}>
          {URGENCIES.map((urgency) => (
            <Button
              key={urgency}
              variant={urgency === 'week' ? 'filled' : 'default'}
              loading={busy}
              onClick={() => void ask(urgency)}
            >
              {t(`session.${urgency}`)}
            </Button>
          ))}
        </Group>
      </Stack>
    </Section>
  );
}

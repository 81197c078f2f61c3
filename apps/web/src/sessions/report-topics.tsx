import { ActionIcon, Button, Chip, Fieldset, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { options, useWords } from '../shell/me';
import { minutesOf } from './agenda-draft';
import { type TopicDraft, without, withTopic } from './report-draft';

interface ReportTopicsProps {
  readonly topics: readonly TopicDraft[];
  readonly onChange: (topics: readonly TopicDraft[]) => void;
  readonly error?: string | undefined;
  readonly lengthMinutes: number;
}

const MINUTES = 30;

/** What was talked about, and for how long (D1). */
export function ReportTopics({ topics, onChange, error, lengthMinutes }: ReportTopicsProps) {
  const { t } = useTranslation('sessions');
  const { topics: words } = useWords();
  const put = (index: number, topic: TopicDraft): void => onChange(topics.with(index, topic));
  return (
    <Fieldset legend={t('report.topics')} id="topics" tabIndex={-1}>
      <Stack gap="xs">
        <Group gap={6}>
          {words.map(({ code, label }) => (
            <Chip
              key={code}
              size="xs"
              checked={topics.some(({ topic }) => topic === code)}
              onChange={(isOn) => onChange(isOn ? withTopic(topics, code, lengthMinutes) : without(topics, code))}
            >
              {label}
            </Chip>
          ))}
        </Group>
        {topics.map(({ topic, minutes }, index) => (
          <Group key={index} align="flex-end" gap="xs">
            <Select
              style={{ flex: '1 1 110px' }}
              label={t('report.topic', { number: index + 1 })}
              required
              searchable
              data={options(words)}
              value={topic || null}
              onChange={(value) => put(index, { topic: value ?? '', minutes })}
            />
            <NumberInput
              w={92}
              label={t('agenda.minutes')}
              required
              min={1}
              max={240}
              hideControls
              value={minutes}
              onChange={(value) => put(index, { topic, minutes: Number(value) })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={t('report.removeTopic', { number: index + 1 })}
              onClick={() => onChange(topics.toSpliced(index, 1))}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {error && (
          <Text size="sm" c="var(--mantine-color-error)">
            {error}
          </Text>
        )}
        <Group justify="space-between">
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onChange([...topics, { topic: '', minutes: MINUTES }])}
          >
            {t('report.addTopic')}
          </Button>
          <Text size="sm" c="dimmed" role="status">
            {t('minutes', { count: minutesOf(topics) })}
          </Text>
        </Group>
      </Stack>
    </Fieldset>
  );
}

import { Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideChoiceDocument, type ReportChoiceLineFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';

interface ChoicesProps {
  readonly choices: readonly ReportChoiceLineFragment[];
  /** S5: the founders alone do. */
  readonly decides: boolean;
}

/** S5: where advice differs, and what the founders decided. */
export function Choices({ choices, decides }: ChoicesProps) {
  return (
    <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
      {choices.map((choice) => (
        <Choice key={choice.id} choice={choice} decides={decides} />
      ))}
    </Stack>
  );
}

interface ChoiceProps {
  readonly choice: ReportChoiceLineFragment;
  readonly decides: boolean;
}

function Choice({ choice: { id, question, options, decided }, decides }: ChoiceProps) {
  const { t } = useTranslation('sessions');
  const { run, refusals, busy } = useDeed(DecideChoiceDocument);
  const decide = (words: string): void => void run({ input: { choiceId: id, decided: words } });
  return (
    <Stack component="li" gap={4}>
      <Refusals refusals={refusals} />
      <Text fw={600} className="break-words">
        {question}
      </Text>
      {decides && !decided ? (
        <Decide options={options} busy={busy} onDecide={decide} />
      ) : (
        <Group gap={8}>
          {options.map((option) => (
            <Badge key={option} color={option === decided ? 'brand' : 'gray'} tt="none">
              {option}
            </Badge>
          ))}
          <Text size="sm" c="dimmed">
            {decided ? t('choice.said', { decided }) : t('choice.open')}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

interface DecideProps {
  readonly options: readonly string[];
  readonly busy: boolean;
  readonly onDecide: (words: string) => void;
}

function Decide({ options, busy, onDecide }: DecideProps) {
  const { t } = useTranslation('sessions');
  const [own, setOwn] = useState('');
  return (
    <Group gap="xs" align="flex-end">
      {options.map((option) => (
        <Button key={option} size="sm" variant="default" loading={busy} onClick={() => onDecide(option)}>
          {option}
        </Button>
      ))}
      <TextInput
        label={t('choice.own')}
        maxLength={500}
        value={own}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
      <Button
        size="sm"
        variant="default"
        disabled={own.trim() === ''}
        loading={busy}
        onClick={() => onDecide(own.trim())}
      >
        {t('choice.deed')}
      </Button>
    </Group>
  );
}

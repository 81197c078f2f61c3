import { Box, Button, Group, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Answers } from '../evaluation/answers';
import { AdmitApplicationDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { ReasonDialog } from '../kit/reason-dialog';
import { Section } from '../kit/section';
import { showDistance } from '../texts/dates';
import type { Desk } from './intake-desk-screen';

type Asked = Desk['exceptionsAsked'][number];

/** Founders who are not eligible and ask to be let in all the same; nothing where nobody does. */
export function Exceptions({ asked }: { readonly asked: readonly Asked[] }) {
  const { t } = useTranslation('intake');
  if (asked.length === 0) return null;
  return (
    <Section title={t('exceptions.title', { count: asked.length })}>
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {asked.map((one) => (
          <Exception key={one.id} asked={one} />
        ))}
      </Stack>
    </Section>
  );
}

function Exception({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation('intake');
  const { id, ventureName, applicantName, askedAt, askedWhy, answers } = asked;
  const [dialog, setDialog] = useState(false);
  const [isRead, setRead] = useState(false);
  const { run, refusals, busy } = useDeed(AdmitApplicationDocument);
  const name = ventureName ?? applicantName;
  const admit = async (reason: string): Promise<void> => {
    if (!(await run({ input: { applicationId: id, reason } }))) return;
    setDialog(false);
    notifications.show({ message: t('exceptions.done', { name }) });
  };
  return (
    <li>
      <Group justify="space-between" gap="xs" align="flex-start">
        <div style={{ flex: '1 1 240px' }}>
          <Text fw={600} className="break-words">
            {name}
          </Text>
          <Text className="break-words">{askedWhy}</Text>
          <Text size="sm" c="dimmed">
            {t('exceptions.by', { name: applicantName, distance: askedAt ? showDistance(askedAt) : '' })}
          </Text>
        </div>
        <Group gap="xs">
          <Button size="compact-md" variant="default" aria-expanded={isRead} onClick={() => setRead(!isRead)}>
            {t('exceptions.read')}
          </Button>
          <Button size="compact-md" onClick={() => setDialog(true)}>
            {t('exceptions.deed')}
          </Button>
        </Group>
      </Group>
      {isRead && (
        <Box mt="sm">
          <Answers answers={answers} />
        </Box>
      )}
      <ReasonDialog
        title={t('exceptions.dialog', { name })}
        text={t('exceptions.text')}
        deed={t('exceptions.deed')}
        opened={dialog}
        onClose={() => setDialog(false)}
        refusals={refusals}
        busy={busy}
        onReason={(reason) => void admit(reason)}
      />
    </li>
  );
}

import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { AskReferencesDocument, type ReferenceFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDistance } from '../texts/dates';
import type { Application } from './application-screen';
import { isOpen } from './standing';

/** What those say whom the applicant has named. */
export function References({ application: { id, status, references } }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const { run, refusals, busy } = useDeed(AskReferencesDocument);
  const unanswered = references.some(({ answeredAt }) => !answeredAt);
  const again = references.some(({ askedAt }) => askedAt);
  const ask = async (): Promise<void> => {
    const done = await run({ input: { applicationId: id } });
    if (done) notifications.show({ message: t('references.asked', { count: done.letters ?? 0 }) });
  };
  return (
    <Section
      title={t('references.title')}
      deeds={
        isOpen(status) &&
        unanswered && (
          <Button size="sm" variant="default" loading={busy} onClick={() => void ask()}>
            {t(again ? 'references.again' : 'references.ask')}
          </Button>
        )
      }
    >
      <Refusals refusals={refusals} />
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {references.map((reference) => (
          <Reference key={reference.id} reference={reference} />
        ))}
      </Stack>
    </Section>
  );
}

function Reference({ reference }: { readonly reference: ReferenceFragment }) {
  const { t } = useTranslation('recruiting');
  const { name, email, askedAt, answeredAt, words, rating } = reference;
  return (
    <Paper component="li" p="sm" radius="md">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{name}</Text>
        {answeredAt && <Badge color="green">{t('references.rated', { rating })}</Badge>}
      </Group>
      <Text size="xs" c="dimmed" className="break-words">
        {email}
      </Text>
      <Text size="sm" mt={4} className="break-words" style={{ whiteSpace: 'pre-line' }}>
        {answeredAt
          ? words
          : askedAt
            ? t('references.waiting', { distance: showDistance(askedAt) })
            : t('references.notAsked')}
      </Text>
    </Paper>
  );
}

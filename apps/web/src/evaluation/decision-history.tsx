import { Button, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { TakeBackDecisionsDocument, WithdrawConsentDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDistance, showInstant } from '../texts/dates';
import type { Application } from './application-view';

type Decision = Application['decisions'][number];

/** Who decided what, when and why; with the way back as long as the letter has not left. */
export function DecisionHistory({ venture: { decisions, outcomeConsents } }: { readonly venture: Application }) {
  const { t } = useTranslation('evaluation');
  return (
    <Section title={t('history.title')}>
      {decisions.length === 0 ? (
        <Empty says={t('history.none')} />
      ) : (
        <Stack component="ol" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {decisions.map((decision) => (
            <Line key={decision.id} decision={decision} />
          ))}
        </Stack>
      )}
      {outcomeConsents.length > 0 && <Consents consents={outcomeConsents} />}
    </Section>
  );
}

function Line({ decision }: { readonly decision: Decision }) {
  const { t } = useTranslation('evaluation');
  const { outcome, reason, message, referredTo, roundName, intake, decidedAt, decidedByName } = decision;
  const by = t('history.by', {
    outcome: t(`outcome.${outcome}`),
    distance: showDistance(decidedAt),
    name: decidedByName ?? t('history.house'),
  });
  const more = [
    roundName && t('history.round', { name: roundName }),
    intake && t('history.until', { name: intake.name }),
    referredTo && t('history.to', { place: referredTo }),
  ].filter(Boolean);
  return (
    <Stack component="li" gap={2}>
      <Text size="sm" fw={600}>
        {by}
      </Text>
      {[reason, message && `“${message}”`, more.join(' ')].filter(Boolean).map((words) => (
        <Text key={String(words)} size="sm" className="break-words">
          {words}
        </Text>
      ))}
      <LetterState decision={decision} />
    </Stack>
  );
}

function LetterState({ decision: { id, settledAt, takenBackAt, takenBackByName } }: { readonly decision: Decision }) {
  const { t } = useTranslation('evaluation');
  const { run, refusals, busy } = useDeed(TakeBackDecisionsDocument);
  const isOpen = !settledAt && !takenBackAt;
  const says = takenBackAt
    ? t('history.takenBack', { name: takenBackByName ?? t('history.house') })
    : settledAt
      ? t('history.letterLeft', { when: showInstant(settledAt) })
      : t('history.letterWaits');
  return (
    <>
      <Group gap="xs">
        <Text size="sm" c="dimmed">
          {says}
        </Text>
        {isOpen && (
          <Button
            size="compact-sm"
            variant="default"
            loading={busy}
            onClick={() => void run({ input: { decisionIds: [id] } })}
          >
            {t('history.takeBack')}
          </Button>
        )}
      </Group>
      <Refusals refusals={refusals} />
    </>
  );
}

function Consents({ consents }: { readonly consents: Application['outcomeConsents'] }) {
  const { t } = useTranslation('evaluation');
  const { run, refusals, busy } = useDeed(WithdrawConsentDocument);
  const withdraw = async (consentId: string): Promise<void> => {
    if (await run({ input: { consentId } })) notifications.show({ message: t('history.withdrawDone') });
  };
  return (
    <>
      <Text size="sm" fw={600}>
        {t('history.consents')}
      </Text>
      <Refusals refusals={refusals} />
      <List listStyleType="none" size="sm" spacing={4}>
        {consents.map(({ id, founderName: name, givenAt, textVersion: version, withdrawnAt }) => (
          <List.Item key={id}>
            {withdrawnAt ? (
              t('history.withdrawn', { name })
            ) : (
              <Group gap="xs">
                {t('history.consent', { name, when: showInstant(givenAt), version })}
                <Button size="compact-sm" variant="default" loading={busy} onClick={() => void withdraw(id)}>
                  {t('history.withdraw', { name })}
                </Button>
              </Group>
            )}
          </List.Item>
        ))}
      </List>
    </>
  );
}

import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerGraduationDocument, VentureLifeDocument, type VentureLifeQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDay, showInstant } from '../texts/dates';

type Life = NonNullable<VentureLifeQuery['venture']>;

/** What has become of a venture so far, the last first; and what waits for an answer. */
export function LifeSection({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('ventures');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, VentureLifeDocument, { id: ventureId }));
  const life = found(data.venture);
  return (
    <Section title={t('life.title')}>
      <Proposal life={life} />
      <Ending life={life} />
      {life.steps.length === 0 ? <Empty says={t('life.none')} /> : <Steps steps={life.steps} />}
    </Section>
  );
}

function Steps({ steps }: Pick<Life, 'steps'>) {
  const { t } = useTranslation('ventures');
  return (
    <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {steps.map(({ id, toStatus, at, byName, reason, returnsOn }) => (
        <li key={id}>
          <Text size="sm">
            <strong>{t(`life.step.${toStatus}`)}</strong>{' '}
            {t('life.by', { when: showInstant(at), name: byName ?? t('life.house') })}
          </Text>
          <Text size="sm" c="dimmed" className="break-words">
            {[reason, returnsOn && t('life.until', { day: showDay(returnsOn) })].filter(Boolean).join(' ')}
          </Text>
        </li>
      ))}
    </Stack>
  );
}

/** The side that did not propose it agrees, or not. */
function Proposal({ life: { id, name, graduation } }: { readonly life: Life }) {
  const { t } = useTranslation('ventures');
  const { may } = useHere();
  const { run, refusals, busy } = useDeed(AnswerGraduationDocument);
  if (!graduation || graduation.answeredAt) return null;
  const mine = graduation.proposedSide === (may('ventures.lead') ? 'office' : 'founders');
  const says = { note: graduation.note, name: graduation.proposedByName ?? '' };
  const answer = async (agreed: boolean): Promise<void> => {
    if (!(await run({ input: { ventureId: id, agreed } }))) return;
    notifications.show({ message: agreed ? t('life.agreed', { name }) : t('life.disagreed') });
  };
  return (
    <Alert role="note" color="teal">
      <Stack gap="xs">
        <Text size="sm">{mine ? t('life.waitsOther', says) : t('life.waitsOffice', says)}</Text>
        <Refusals refusals={refusals} />
        {!mine && may('ventures.graduate') && (
          <Group gap="xs">
            <Button size="sm" variant="default" loading={busy} onClick={() => void answer(false)}>
              {t('life.disagree')}
            </Button>
            <Button size="sm" loading={busy} onClick={() => void answer(true)}>
              {t('life.agree')}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}

/** Outcomes of one that graduated, causes of one that closed. */
function Ending({ life: { graduation, closingCauses } }: { readonly life: Life }) {
  const { t } = useTranslation('ventures');
  if (closingCauses.length > 0) {
    return (
      <>
        <Text fw={600}>{t('life.causesOf')}</Text>
        <List type="ordered" size="sm">
          {closingCauses.map(({ code, label }) => (
            <List.Item key={code}>{label}</List.Item>
          ))}
        </List>
      </>
    );
  }
  if (!graduation?.answeredAt) return null;
  const { standing, fullTimeStaff: full, partTimeStaff: part, revenue, currency, raised } = graduation;
  const money = (amount: number): string => `${amount.toLocaleString()} ${currency ?? ''}`;
  return (
    <Facts
      facts={[
        [t('life.standing'), t(`life.standings.${standing}`)],
        [t('life.outcomes'), t('life.staff', { full, part })],
        [t('life.revenue'), revenue === null ? null : money(revenue)],
        [
          t('life.raised'),
          raised.map(({ source, amount }) => `${t(`life.source.${source}`)} ${money(amount)}`).join(', '),
        ],
      ]}
    />
  );
}

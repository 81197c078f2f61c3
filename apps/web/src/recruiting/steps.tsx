import { Badge, Text, Timeline } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { StepLineFragment } from '../gql/graphql';
import { Section } from '../kit/section';
import { showInstant } from '../texts/dates';

/** Every step: who, when and why (C1). */
export function Steps({ steps }: { readonly steps: readonly StepLineFragment[] }) {
  const { t } = useTranslation('recruiting');
  return (
    <Section title={t('steps.title')}>
      <Timeline active={steps.length - 1} bulletSize={16} lineWidth={2}>
        {steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </Timeline>
    </Section>
  );
}

function Step({
  step: { fromStatus, toStatus, why, isSkip, takenByName, takenAt },
}: {
  readonly step: StepLineFragment;
}) {
  const { t } = useTranslation('recruiting');
  const { t: kit } = useTranslation('kit');
  const to = kit(`state.${toStatus}`);
  return (
    <Timeline.Item
      title={fromStatus ? t('steps.to', { from: kit(`state.${fromStatus}`), to }) : t('steps.begin', { to })}
    >
      <Text size="sm" className="break-words">
        {why} {isSkip && <Badge color="orange">{t('steps.skip')}</Badge>}
      </Text>
      <Text size="xs" c="dimmed">
        {t('steps.by', { when: showInstant(takenAt), who: takenByName ?? t('steps.applicant') })}
      </Text>
    </Timeline.Item>
  );
}

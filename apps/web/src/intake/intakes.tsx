import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { OpenAddress } from '../kit/open-address';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import type { Desk } from './intake-desk-screen';
import { PlanDialog } from './plan-dialog';

export type Intake = Desk['intakes'][number];
export type Form = Desk['intakeForms'][number];

interface IntakesProps {
  readonly intakes: readonly Intake[];
  readonly forms: readonly Form[];
}

/** When ventures may apply; one intake at a time. */
export function Intakes({ intakes, forms }: IntakesProps) {
  const { t } = useTranslation('intake');
  const [planned, setPlanned] = useState<Intake | 'new' | null>(null);
  const published = forms.filter(({ versions }) => versions.length > 0);
  const plan = (
    <Button
      size="compact-md"
      variant={intakes.length === 0 ? 'filled' : 'default'}
      disabled={published.length === 0}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setPlanned('new')}
    >
      {t('intakes.plan')}
    </Button>
  );
  return (
    <Section title={t('intakes.title')} deeds={intakes.length > 0 && plan}>
      {intakes.length === 0 && (
        <Empty says={t(published.length === 0 ? 'intakes.needsForm' : 'intakes.none')}>{plan}</Empty>
      )}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {intakes.map((intake) => (
          <Line key={intake.id} intake={intake} onPlan={() => setPlanned(intake)} />
        ))}
      </Stack>
      {intakes.length > 0 && <WhereToApply />}
      {planned && (
        <PlanDialog intake={planned === 'new' ? null : planned} forms={published} onClose={() => setPlanned(null)} />
      )}
    </Section>
  );
}

const COLOURS = { open: 'green', upcoming: 'blue', closed: 'gray' } as const;

function Line({ intake, onPlan }: { readonly intake: Intake; readonly onPlan: () => void }) {
  const { t } = useTranslation('intake');
  const { zone } = useHere();
  const { name, state, opensAt, closesAt, form, drafts, submitted, rules } = intake;
  const from = showInstant(opensAt, zone);
  return (
    <li>
      <Group justify="space-between" gap="xs" align="flex-start">
        <div style={{ flex: '1 1 240px' }}>
          <Text fw={600} className="break-words">
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {closesAt
              ? t('intakes.between', { from, until: showInstant(closesAt, zone) })
              : t('intakes.from', { from })}
          </Text>
          <Text size="sm" c="dimmed">
            {t('intakes.counts', { form: form?.name, drafts, submitted })} {t('intakes.rules', { count: rules.length })}
          </Text>
        </div>
        <Group gap="xs">
          <Badge color={COLOURS[state]}>{t(`intakes.state.${state}`)}</Badge>
          <Button size="compact-md" variant="default" aria-label={t('intakes.changeOf', { name })} onClick={onPlan}>
            {t('intakes.change')}
          </Button>
        </Group>
      </Group>
    </li>
  );
}

/** Where founders apply. */
function WhereToApply() {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const address = new URL(`/apply/${slug}/venture`, location.origin).href;
  return (
    <Stack gap={4}>
      <Text size="sm" c="dimmed">
        {t('intakes.address')}
      </Text>
      <OpenAddress address={address} copyLabel={t('intakes.copy')} />
    </Stack>
  );
}

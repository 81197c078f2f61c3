import { Badge, Button, Group, Progress, Select, Stack, Text, TextInput } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  MembershipsDocument,
  OnboardingDocument,
  type OnboardingQuery,
  type OnboardingSettled,
  PlanOnboardingStepDocument,
  SettleOnboardingStepDocument,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

type Item = OnboardingQuery['onboarding'][number];

/** Where each step is done. */
const PLACES: Readonly<Record<Item['step'], NonNullable<LinkProps['to']>>> = {
  about: '/p/$slug/settings/programme',
  brand: '/p/$slug/settings/programme',
  playbook: '/p/$slug/playbook',
  principles: '/p/$slug/playbook',
  colleagues: '/p/$slug/settings',
  sender: '/p/$slug/settings/letters',
  places: '/p/$slug/settings/places',
  mentors: '/p/$slug/mentors',
  form: '/p/$slug/settings/application',
  topics: '/p/$slug/settings/policy',
  list: '/p/$slug/lists',
  session: '/p/$slug/sessions',
  meeting: '/p/$slug/meetings',
  sharing: '/p/$slug/settings/programme',
};

/** A new programme's way to its first session and its first meeting. */
export function OnboardingScreen() {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, OnboardingDocument, {}));
  const items = data.onboarding;
  const done = items.filter(({ isDone, isSkipped }) => isDone || isSkipped).length;
  return (
    <Section title={t('onboarding.title')}>
      <Text c="dimmed">{t('onboarding.lead')}</Text>
      <Text size="sm" role="status">
        {t('onboarding.progress', { done, count: items.length })}
      </Text>
      <Progress value={(100 * done) / items.length} aria-hidden />
      <Stack component="ol" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((item) => (
          <Step key={item.step} item={item} />
        ))}
      </Stack>
    </Section>
  );
}

function Mark({ item: { isDone, isSkipped } }: { readonly item: Item }) {
  if (isDone) return <IconCircleCheck size={22} color="var(--mantine-color-green-8)" aria-hidden />;
  return isSkipped ? <IconCircleDashed size={22} aria-hidden /> : <IconCircle size={22} aria-hidden />;
}

function stateOf({ isDone, isSkipped }: Item): 'done' | 'skipped' | 'open' {
  if (isDone) return 'done';
  return isSkipped ? 'skipped' : 'open';
}

const COLOURS = { done: 'green', skipped: 'gray', open: 'orange' } as const;

function Step({ item }: { readonly item: Item }) {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  const { step, isSeen, isDone } = item;
  const state = stateOf(item);
  return (
    <Group component="li" align="flex-start" gap="sm" wrap="nowrap">
      <Mark item={item} />
      <Stack gap={4} style={{ flex: 1, minWidth: 0 }}>
        <Group gap="xs">
          <Link to={PLACES[step]} params={{ slug }} className="row-link break-words">
            {t(`onboarding.step.${step}`)}
          </Link>
          <Badge color={COLOURS[state]}>{t(`onboarding.${state}`)}</Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {t(`onboarding.why.${step}`)}
          {isSeen && isDone && ` (${t('onboarding.seen')})`}
        </Text>
        {!isDone && <Plan item={item} />}
        <Settle item={item} />
      </Stack>
    </Group>
  );
}

function Plan({ item: { step, ownerId, dueOn } }: { readonly item: Item }) {
  const { t } = useTranslation('adopters');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, MembershipsDocument, {}));
  const { run, refusals } = useDeed(PlanOnboardingStepDocument);
  const colleagues = (data?.memberships.items ?? []).filter(({ roles }) => roles.includes('manager'));
  const plan = (changes: { readonly ownerId?: string | null; readonly dueOn?: string | null }): void =>
    void run({ input: { step, ownerId: ownerId ?? null, dueOn: dueOn ?? null, ...changes } });
  const of = t(`onboarding.step.${step}`);
  return (
    <Group gap="xs" align="flex-end">
      <Refusals refusals={refusals} />
      <Select
        size="sm"
        aria-label={`${t('onboarding.owner')}: ${of}`}
        placeholder={t('onboarding.owner')}
        clearable
        clearButtonProps={{ 'aria-label': kit('clear') }}
        w={200}
        value={ownerId ?? null}
        data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(value) => plan({ ownerId: value })}
      />
      <TextInput
        size="sm"
        type="date"
        aria-label={`${t('onboarding.due')}: ${of}`}
        w={160}
        value={dueOn ?? ''}
        onChange={({ currentTarget }) => plan({ dueOn: currentTarget.value || null })}
      />
    </Group>
  );
}

function Settle({ item }: { readonly item: Item }) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(SettleOnboardingStepDocument);
  const { step, isSeen, isDone, isSkipped } = item;
  const of = t(`onboarding.step.${step}`);
  const button = (is: OnboardingSettled, label: string) => (
    <Button
      size="compact-sm"
      variant="default"
      loading={busy}
      aria-label={`${label}: ${of}`}
      onClick={() => void run({ input: { step, is } })}
    >
      {label}
    </Button>
  );
  const ticked = isDone && !isSeen;
  return (
    <Group gap="xs">
      <Refusals refusals={refusals} />
      {!isDone && !isSkipped && !isSeen && button('done', t('onboarding.tick'))}
      {!isDone && !isSkipped && button('skipped', t('onboarding.skip'))}
      {(ticked || (isSkipped && !isDone)) && button('open', t('onboarding.back'))}
    </Group>
  );
}

import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LimitsDocument, SetLimitsDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** C3: hours a month that can be recorded, and ventures at once. */
const HOURS = { min: 4, max: 24 };
const MOST_VENTURES = 12;

const numberOf = (value: number | string): number | null => (value === '' ? null : Number(value));

/** What a mentor gives at most; nothing is proposed to them beyond it. By themselves, or written down by the office. */
export function LimitsSection({ mentorId, mine = false }: { readonly mentorId: string; readonly mine?: boolean }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, LimitsDocument, { id: mentorId }));
  const { hoursPerMonth, maxVentures = null, hoursCommitted, ventureCount } = found(data.mentor);
  const { run, refusals, busy } = useDeed(SetLimitsDocument);
  const [limits, setLimits] = useState({
    hours: hoursPerMonth as number | string,
    most: (maxVentures ?? '') as number | string,
  });
  const errors = byField(refusals);
  const wanted = { hoursPerMonth: numberOf(limits.hours) ?? 0, maxVentures: numberOf(limits.most) };
  const isSame = wanted.hoursPerMonth === hoursPerMonth && wanted.maxVentures === maxVentures;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await run({ input: { mentorId, ...wanted } })) notifications.show({ message: t('limits.saved') });
  }

  return (
    <Section title={mine ? t('limits.mine') : t('limits.title')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <Text size="sm">{t('limits.now', { hours: hoursCommitted, ventures: ventureCount })}</Text>
        <Group gap="md" align="flex-start">
          <NumberInput
            id="hoursPerMonth"
            label={t('limits.hours')}
            description={t('limits.hoursHelp', HOURS)}
            required
            {...HOURS}
            w={200}
            value={limits.hours}
            onChange={(hours) => setLimits({ ...limits, hours })}
            error={errors['hoursPerMonth']}
          />
          <NumberInput
            id="maxVentures"
            label={t('limits.ventures')}
            description={t('limits.venturesHelp')}
            min={0}
            max={MOST_VENTURES}
            w={200}
            value={limits.most}
            onChange={(most) => setLimits({ ...limits, most })}
            error={errors['maxVentures']}
          />
        </Group>
        <Group>
          <Button type="submit" variant="default" loading={busy} disabled={isSame}>
            {t('limits.save')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { ForgetDaysDocument, type MyTimeFragment } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDay } from '../texts/dates';
import { DaysDialog } from './days-dialog';

type Days = MyTimeFragment['datedHours'][number];

interface DaysSectionProps {
  readonly days: readonly Days[];
}

/** Days on which I am away, or have other hours. */
export function DaysSection({ days }: DaysSectionProps) {
  const { t } = useTranslation('availability');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <Section
      title={t('days')}
      deeds={
        <Button size="sm" variant="default" onClick={open}>
          {t('addDays')}
        </Button>
      }
    >
      {days.length === 0 && <Empty says={t('noDays')} />}
      {days.length > 0 && (
        <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
          {days.map((told) => (
            <DaysLine key={told.id} days={told} />
          ))}
        </Stack>
      )}
      {opened && <DaysDialog onClose={close} />}
    </Section>
  );
}

function DaysLine({ days: { id, fromOn, untilOn, windows, note } }: { readonly days: Days }) {
  const { t } = useTranslation('availability');
  const { run, refusals, busy } = useDeed(ForgetDaysDocument);
  const when = fromOn === untilOn ? showDay(fromOn) : t('span', { from: showDay(fromOn), to: showDay(untilOn) });
  const hours = windows.map(({ from, to }) => `${from}–${to}`).join(', ');
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <Stack gap={0}>
          <Text>{when}</Text>
          <Text size="sm" c="dimmed">
            {[hours || t('away'), note].filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        <Button
          size="sm"
          variant="default"
          loading={busy}
          aria-label={t('forgetDays', { when })}
          onClick={() => void run({ id })}
        >
          {t('forget')}
        </Button>
      </Group>
      <Refusals refusals={refusals} />
    </li>
  );
}

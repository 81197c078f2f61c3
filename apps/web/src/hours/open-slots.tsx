import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BookOfficeHourDocument, OfficeHoursDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';

/** Free hours of one mentor: one press books. */
export function OpenSlots({ mentorId, ventureId }: { readonly mentorId: string; readonly ventureId: string }) {
  const { t } = useTranslation('hours');
  const { slug } = useHere();
  const asked = { period: 'coming', state: 'open', mentorId } as const;
  const { data } = useQuery(question(slug, OfficeHoursDocument, asked));
  const { run, refusals, busy } = useDeed(BookOfficeHourDocument);
  const book = async (officeHourId: string, when: string): Promise<void> => {
    if (await run({ input: { officeHourId, ventureId } })) notifications.show({ message: t('booked', { when }) });
  };
  if (!data) return <Waiting />;
  return (
    <Stack gap="xs">
      <Refusals refusals={refusals} />
      <Group gap="xs">
        {data.officeHours.items.map(({ id, startsAt }) => {
          const when = showInstant(startsAt);
          return (
            <Button
              key={id}
              variant="light"
              size="sm"
              disabled={busy}
              aria-label={t('book', { when })}
              onClick={() => void book(id, when)}
            >
              {when}
            </Button>
          );
        })}
      </Group>
    </Stack>
  );
}

import { Accordion, Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FounderHoursQuery, WaitForOfficeHourDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { showDay } from '../texts/dates';
import { OpenSlots } from './open-slots';

interface MentorHoursProps {
  readonly mentors: FounderHoursQuery['mentorsWithOfficeHours'];
  readonly ventures: FounderHoursQuery['ventures']['items'];
  readonly waits: FounderHoursQuery['officeHourWaits'];
}

/** Mentors with hours to come: open one to book, or join the list where all are taken. */
export function MentorHours({ mentors, ventures, waits }: MentorHoursProps) {
  const { t } = useTranslation('hours');
  const [chosen, choose] = useState<string | null>(null);
  const ventureId = chosen ?? ventures[0]?.id;
  if (!ventureId) return <Empty says={t('noVenture')} />;
  const names = waits.map(({ mentorId }) => mentorId);
  return (
    <Stack gap="sm">
      {ventures.length > 1 && (
        <Select
          label={t('forVenture')}
          allowDeselect={false}
          value={ventureId}
          data={ventures.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={choose}
        />
      )}
      {mentors.length === 0 && <Empty says={t('noMentor')} />}
      <Accordion variant="separated" order={3}>
        {mentors.map(({ mentorId, mentorName, expertise, open, firstOn }) => (
          <Accordion.Item key={mentorId} value={mentorId}>
            <Accordion.Control>
              <Group justify="space-between" gap="xs">
                <span className="break-words">{mentorName}</span>
                <Badge color={open > 0 ? 'blue' : 'gray'}>
                  {open > 0 && firstOn ? t('free', { count: open, day: showDay(firstOn) }) : t('allTaken')}
                </Badge>
              </Group>
              <Text size="sm" c="dimmed" className="break-words">
                {expertise.join(', ')}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              {open > 0 ? (
                <OpenSlots mentorId={mentorId} ventureId={ventureId} />
              ) : (
                <Wait mentorId={mentorId} ventureId={ventureId} isWaiting={names.includes(mentorId)} />
              )}
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      <Wait mentorId={null} ventureId={ventureId} isWaiting={names.includes(null)} />
    </Stack>
  );
}

interface WaitProps {
  readonly mentorId: string | null;
  readonly ventureId: string;
  readonly isWaiting: boolean;
}

function Wait({ mentorId, ventureId, isWaiting }: WaitProps) {
  const { t } = useTranslation('hours');
  const { run, refusals, busy } = useDeed(WaitForOfficeHourDocument);
  const join = async (): Promise<void> => {
    if (await run({ input: { ventureId, mentorId } })) notifications.show({ message: t('wait.joined') });
  };
  if (isWaiting) {
    return (
      <Text size="sm" role="status">
        {t(mentorId ? 'wait.onList' : 'wait.onListAny')}
      </Text>
    );
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Refusals refusals={refusals} />
      <Button variant="light" size="sm" loading={busy} onClick={() => void join()}>
        {t(mentorId ? 'wait.join' : 'wait.joinAny')}
      </Button>
    </Stack>
  );
}

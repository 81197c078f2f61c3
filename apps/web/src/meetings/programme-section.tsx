import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { WholeMeetingFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { ProgrammeEditor } from './programme-editor';

/** C4: what happens on the evening; of a venture, mentors read what has circulated (V4). */
export function ProgrammeSection({ meeting }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const { may } = useHere();
  const isOpen =
    new Date(meeting.endsAt) > new Date() && (meeting.status === 'planned' || meeting.status === 'invited');
  if (may('meetings.run') && isOpen) {
    return (
      <Section title={t('programme.title')}>
        <ProgrammeEditor meeting={meeting} />
      </Section>
    );
  }
  return (
    <Section title={t('programme.title')}>
      {meeting.items.length === 0 ? <Empty says={t('programme.none')} /> : <Points items={meeting.items} />}
    </Section>
  );
}

function Points({ items }: Pick<WholeMeetingFragment, 'items'>) {
  const { t } = useTranslation('meetings');
  return (
    <Stack component="ol" gap="sm" m={0} ps="lg">
      {items.map(({ id, kind, title, minutes, who, ventureName, mentorName, blurb }) => (
        <Box component="li" key={id}>
          <Text className="break-words">{[title, ventureName ?? mentorName].filter(Boolean).join(': ')}</Text>
          {blurb && (
            <Text size="sm" className="break-words">
              {blurb}
            </Text>
          )}
          <Group gap={8}>
            <Text size="sm" c="dimmed">
              {[t('programme.minutesOf', { count: minutes }), who].filter(Boolean).join(' · ')}
            </Text>
            <Badge color="gray">{t(`programme.kinds.${kind}`)}</Badge>
          </Group>
        </Box>
      ))}
    </Stack>
  );
}

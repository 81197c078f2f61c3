import { ActionIcon, Box, Group, Radio, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { MentorLineFragment, RefusedFragment } from '../gql/graphql';
import { about } from '../graph/refusals';
import { useWords } from '../shell/me';
import { hoursLeft, type Proposal } from './proposal';

interface ChosenMentorsProps {
  readonly proposal: Proposal;
  readonly refusals: readonly RefusedFragment[];
  readonly onLead: (id: string) => void;
  readonly onRemove: (mentor: MentorLineFragment) => void;
}

/** The proposed team: whose radio is set leads it; what a rule has against somebody stands beside the name. */
export function ChosenMentors({ proposal: { mentors, leadId }, refusals, onLead, onRemove }: ChosenMentorsProps) {
  const { t } = useTranslation('teams');
  const { backgroundOf } = useWords();
  if (mentors.length === 0)
    return (
      <Text id="mentorIds" tabIndex={-1} size="sm">
        {t('chooseFirst')}
      </Text>
    );
  return (
    <Radio.Group label={t('chosen')} description={t('chosenHelp')} value={leadId} onChange={onLead} id="leadId">
      <Stack gap="xs" mt="xs" id="mentorIds" tabIndex={-1}>
        {mentors.map((mentor) => (
          <Box key={mentor.id}>
            <Group justify="space-between" wrap="nowrap">
              <Radio
                id={`chosen-${mentor.id}`}
                value={mentor.id}
                disabled={!mentor.canLead}
                label={mentor.name}
                description={[
                  backgroundOf(mentor.primaryBackground),
                  t('hours', { count: hoursLeft(mentor) }),
                  ...(mentor.canLead ? [] : [t('cannotLead')]),
                ].join(' · ')}
              />
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t('remove', { name: mentor.name })}
                onClick={() => onRemove(mentor)}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
            {about(refusals, mentor.id).map(({ code, message }) => (
              <Text key={code} size="sm" c="var(--mantine-color-error)" ms={30}>
                {message}
              </Text>
            ))}
          </Box>
        ))}
      </Stack>
    </Radio.Group>
  );
}

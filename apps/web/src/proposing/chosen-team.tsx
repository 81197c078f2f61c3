import { Box, Button, Group, Progress, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CandidateFragment, SuggestionFragment } from '../gql/graphql';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useWords } from '../shell/me';
import { showWeekday } from '../texts/dates';
import { type Chosen, covered, onlyTheirs, without } from './chosen';
import type { Seeking } from './form-team-screen';
import { togetherOf } from './together';

interface ChosenTeamProps {
  readonly venture: Seeking;
  readonly team: readonly CandidateFragment[];
  readonly chosen: Chosen;
  readonly suggestion: SuggestionFragment | undefined;
  readonly isProved: boolean;
  readonly onChange: (chosen: Chosen) => void;
}

/** Who is on it and why, and what they are together. */
export function ChosenTeam({ venture, team, chosen, suggestion, isProved, onChange }: ChosenTeamProps) {
  const { t } = useTranslation('proposing');
  const isSuggested = sameTeam(chosen, suggestion);
  const met = covered(venture.needs, team);
  const missing = venture.needs.filter((need) => !met.includes(need));
  const fit = team.reduce((sum, mentor) => sum + mentor.fit, 0);
  return (
    <Section title={t(isSuggested ? 'suggested' : 'chosen')}>
      {team.length === 0 && <Empty says={t('empty')} />}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }} aria-label={t('chosen')}>
        {team.map((mentor) => (
          <Member
            key={mentor.mentorId}
            mentor={mentor}
            only={onlyTheirs(mentor, team)}
            otherwise={isSuggested ? substituteOf(suggestion, mentor.mentorId) : undefined}
            isLead={mentor.mentorId === chosen.leadId}
            isLocked={venture.team?.seats.some(({ mentorId }) => mentorId === mentor.mentorId) ?? false}
            onLead={() => onChange({ ...chosen, leadId: mentor.mentorId })}
            onRemove={() => onChange(without(chosen, mentor.mentorId))}
          />
        ))}
      </Stack>
      <Text size="sm" role="status">
        {t('together', { met: met.length, all: venture.needs.length, fit })}
        {missing.length > 0 && ` ${t('missing', { needs: missing.join(', ') })}`}
        {isSuggested && isProved && ` ${t('proved')}`} <TimeInCommon team={team} />
      </Text>
    </Section>
  );
}

function TimeInCommon({ team }: { readonly team: readonly CandidateFragment[] }) {
  const { t } = useTranslation('proposing');
  const showDays = useDays();
  const { times, days, untold } = togetherOf(team);
  return (
    <>
      {times === 0 && t('noTime')}
      {times !== null && times > 0 && t('times', { count: times, days: showDays(days) })}
      {untold.length > 0 && ` ${t('untold', { count: untold.length, names: untold.join(', ') })}`}
    </>
  );
}

function useDays(): (days: readonly number[]) => string {
  const { t } = useTranslation('proposing');
  return (days) => (days.length === 7 ? t('everyDay') : days.map((day) => showWeekday(day, 'short')).join(', '));
}

const substituteOf = (suggestion: SuggestionFragment | undefined, id: string): string | undefined =>
  suggestion?.picks.find(({ mentorId }) => mentorId === id)?.substitute?.name;

const sameTeam = (chosen: Chosen, suggestion: SuggestionFragment | undefined): boolean =>
  suggestion !== undefined &&
  chosen.leadId === suggestion.leadId &&
  chosen.mentorIds.length === suggestion.mentorIds.length &&
  chosen.mentorIds.every((id) => suggestion.mentorIds.includes(id));

interface MemberProps {
  readonly mentor: CandidateFragment;
  readonly only: readonly string[];
  /** Who would be best in their seat. */
  readonly otherwise: string | undefined;
  readonly isLead: boolean;
  /** On the venture's team of today: they stay. */
  readonly isLocked: boolean;
  readonly onLead: () => void;
  readonly onRemove: () => void;
}

function Member({ mentor, only, otherwise, isLead, isLocked, onLead, onRemove }: MemberProps) {
  const { t } = useTranslation('proposing');
  const { backgroundOf } = useWords();
  const { name, background, canLead, hours, taken, needs } = mentor;
  const shared = needs.filter((need) => !only.includes(need));
  const { times, days } = togetherOf([mentor]);
  const showDays = useDays();
  const facts = [
    only.length > 0 && t('only', { needs: only.join(', ') }),
    shared.length > 0 && t('knows', { needs: shared.join(', ') }),
    t('hoursFree', { count: Math.max(0, hours - taken) }),
    times === 0 ? t('neverFree') : times && t('freeOn', { days: showDays(days) }),
    otherwise && t('otherwise', { name: otherwise }),
  ].filter(Boolean);
  return (
    <Box component="li" id={`chosen-${mentor.mentorId}`} tabIndex={-1}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Box miw={0}>
          <Group gap={6}>
            <Text fw={650} className="break-words">
              {name}
            </Text>
            {isLead && (
              <IconStarFilled size={15} color="light-dark(#8a5a00, #f2c14e)" role="img" aria-label={t('lead')} />
            )}
            {isLocked && (
              <Text size="sm" c="dimmed">
                {t('stays')}
              </Text>
            )}
          </Group>
          <Text size="sm" c="dimmed">
            {[backgroundOf(background), ...facts].join(' · ')}
          </Text>
        </Box>
        <Group gap={6} wrap="nowrap" style={{ flexShrink: 0 }}>
          {canLead && !isLead && (
            <Button size="compact-sm" variant="default" onClick={onLead} aria-label={t('leadsName', { name })}>
              {t('leads')}
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={onRemove} aria-label={t('removeName', { name })}>
            {t('remove')}
          </Button>
        </Group>
      </Group>
      <Bars mentor={mentor} />
    </Box>
  );
}

/** What their fit is made of, each part of the most that it can be. */
function Bars({ mentor: { name, parts } }: { readonly mentor: CandidateFragment }) {
  const { t } = useTranslation('proposing');
  const bars = [
    ['expertise', parts.expertise + parts.sector, 28],
    ['interest', parts.interest + parts.lead, 30],
    ['time', parts.time + parts.language, 7],
    ['load', parts.load, 6],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm" mt={6}>
      {bars.map(([part, points, most]) => (
        <Box key={part}>
          <Text size="xs" c="dimmed" aria-hidden>
            {t(`part.${part}`)}
          </Text>
          <Progress
            size="sm"
            value={(100 * points) / most}
            aria-label={t('partName', { name, part: t(`part.${part}`) })}
          />
        </Box>
      ))}
    </SimpleGrid>
  );
}

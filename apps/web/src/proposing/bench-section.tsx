import { Box, Button, Group, Menu, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CandidateFragment, SuggestionFragment } from '../gql/graphql';
import { Section } from '../kit/section';
import { useWords } from '../shell/me';
import { add, benchOf, type Chosen, swap } from './chosen';

interface BenchProps {
  readonly candidates: readonly CandidateFragment[];
  readonly passedOver: SuggestionFragment['passedOver'];
  readonly chosen: Chosen;
  readonly team: readonly CandidateFragment[];
  readonly isFull: boolean;
  readonly onChange: (chosen: Chosen) => void;
}

const SHOWN = 6;

/** Everybody who is not on the team: those who said yes first, and last those whom something keeps away. */
export function BenchSection({ candidates, ...props }: BenchProps) {
  const { t } = useTranslation('proposing');
  const [wanted, setWanted] = useState('');
  const named = ({ name }: CandidateFragment): boolean => name.toLowerCase().includes(wanted.trim().toLowerCase());
  const { keen, others, kept } = benchOf(candidates.filter(named), props.chosen);
  return (
    <Section title={t('bench')}>
      <TextInput
        label={t('search')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        type="search"
      />
      <Part title={t('keen', { count: keen.length })} mentors={keen} {...props} />
      <Part title={t('others', { count: others.length })} mentors={others} {...props} />
      <Part title={t('kept', { count: kept.length })} mentors={kept} {...props} />
      {keen.length + others.length + kept.length === 0 && <Text c="dimmed">{t('noneNamed')}</Text>}
    </Section>
  );
}

function Part({
  title,
  mentors,
  ...props
}: Omit<BenchProps, 'candidates'> & { readonly title: string; readonly mentors: readonly CandidateFragment[] }) {
  const { t } = useTranslation('proposing');
  const [all, setAll] = useState(false);
  if (mentors.length === 0) return null;
  return (
    <Box>
      <Title order={3} size="h5" mb={6}>
        {title}
      </Title>
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label={title}>
        {(all ? mentors : mentors.slice(0, SHOWN)).map((mentor) => (
          <Line key={mentor.mentorId} mentor={mentor} {...props} />
        ))}
      </Stack>
      {!all && mentors.length > SHOWN && (
        <Button mt={8} size="compact-sm" variant="default" onClick={() => setAll(true)}>
          {t('showAll', { count: mentors.length })}
        </Button>
      )}
    </Box>
  );
}

type LineProps = Omit<BenchProps, 'candidates'> & { readonly mentor: CandidateFragment };

function Line({ mentor, passedOver, chosen, team, isFull, onChange }: LineProps) {
  const { t } = useTranslation('proposing');
  const { backgroundOf } = useWords();
  const { name, background, fit, hours, taken, needs, obstacle } = mentor;
  const told = passedOver.find(({ mentorId }) => mentorId === mentor.mentorId);
  const why = obstacle ?? told?.obstacle;
  const isBarred = obstacle === 'conflict' || obstacle === 'said_no';
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="xs" align="flex-start">
      <Box miw={0}>
        <Text fw={600} className="break-words">
          {name}
        </Text>
        <Text size="sm" c="dimmed">
          {[backgroundOf(background), t('fit', { fit }), t('load', { taken, hours }), needs.join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {why && <Text size="sm">{t(`obstacle.${why}`, { ventures: told?.ventures.join(', ') ?? '' })}</Text>}
      </Box>
      {!isBarred && (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              size="compact-sm"
              variant="default"
              style={{ flexShrink: 0 }}
              rightSection={<IconChevronDown size={14} aria-hidden />}
              aria-label={t('swapName', { name })}
            >
              {t('swap')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {!isFull && <Menu.Item onClick={() => onChange(add(chosen, mentor))}>{t('add')}</Menu.Item>}
            {team.map((other) => (
              <Menu.Item key={other.mentorId} onClick={() => onChange(swap(chosen, other.mentorId, mentor))}>
                {t('insteadOf', { name: other.name })}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Group>
  );
}

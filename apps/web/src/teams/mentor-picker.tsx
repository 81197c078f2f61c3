import { Button, Checkbox, Group, ScrollArea, Select, Stack, Switch, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MentorLineFragment, MentorsDocument } from '../gql/graphql';
import { listing } from '../graph/questions';
import { SearchField } from '../kit/search-field';
import { options, useHere, useWords } from '../shell/me';
import { hoursLeft, isChosen, type Proposal } from './proposal';

interface MentorPickerProps {
  readonly proposal: Proposal;
  readonly onToggle: (mentor: MentorLineFragment) => void;
}

/** The active cohort, searched by name, expertise and background. */
export function MentorPicker({ proposal, onToggle }: MentorPickerProps) {
  const { t } = useTranslation('teams');
  const { slug } = useHere();
  const { backgrounds } = useWords();
  const [search, setSearch] = useState('');
  const [background, setBackground] = useState<string | null>(null);
  const [freeHoursOnly, setFree] = useState(true);
  const filters = { search: search || null, background, freeHoursOnly, status: 'active' as const };
  const answer = useInfiniteQuery(listing(slug, MentorsDocument, filters, ({ mentors }) => mentors));
  const mentors = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm">
        <SearchField label={t('search')} value={search} onSearch={setSearch} />
        <Select
          label={t('background')}
          placeholder={t('anyBackground')}
          clearable
          clearButtonProps={{ 'aria-label': t('clear') }}
          data={options(backgrounds)}
          value={background}
          onChange={setBackground}
        />
        <Switch
          label={t('freeOnly')}
          checked={freeHoursOnly}
          onChange={(event) => setFree(event.currentTarget.checked)}
          mb={8}
        />
      </Group>
      <ScrollArea.Autosize mah={280} viewportProps={{ tabIndex: 0, role: 'group', 'aria-label': t('cohort') }}>
        <Stack gap="sm" p={4}>
          {mentors.map((mentor) => (
            <Choice key={mentor.id} mentor={mentor} chosen={isChosen(proposal, mentor.id)} onToggle={onToggle} />
          ))}
          {answer.isSuccess && mentors.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('nobody')}
            </Text>
          )}
          {answer.hasNextPage && (
            <Button
              variant="default"
              size="xs"
              loading={answer.isFetchingNextPage}
              onClick={() => void answer.fetchNextPage()}
            >
              {t('more')}
            </Button>
          )}
        </Stack>
      </ScrollArea.Autosize>
    </Stack>
  );
}

interface ChoiceProps {
  readonly mentor: MentorLineFragment;
  readonly chosen: boolean;
  readonly onToggle: (mentor: MentorLineFragment) => void;
}

function Choice({ mentor, chosen, onToggle }: ChoiceProps) {
  const { t } = useTranslation('teams');
  const { backgroundOf } = useWords();
  const facts = [
    backgroundOf(mentor.primaryBackground),
    t('hours', { count: hoursLeft(mentor) }),
    t('ventures', { count: mentor.ventureCount }),
    ...(mentor.canLead ? [t('canLead')] : []),
    ...(mentor.warrantState === 'current' ? [] : [t('noWarrant')]),
  ];
  return (
    <Checkbox
      checked={chosen}
      onChange={() => onToggle(mentor)}
      label={mentor.name}
      description={[...facts, ...mentor.expertise.slice(0, 3)].join(' · ')}
    />
  );
}

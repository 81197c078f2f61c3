import { Badge, Box, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { OfficeTodayQuery, WorkLineFragment } from '../gql/graphql';
import { Section } from '../kit/section';
import { type State, StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { showDay, showDistance } from '../texts/dates';
import { WorkDeed } from './work-deed';
import { WHOLE_LISTS } from './work-ways';

type WorkGroup = OfficeTodayQuery['workList'][number];

/** One kind of work: how much of it waits, and the first lines with their deeds. */
export function WorkList({ group: { kind, count, items } }: { readonly group: WorkGroup }) {
  const { t } = useTranslation('today');
  const { slug } = useHere();
  return (
    <Section
      title={t(kind)}
      deeds={
        <Badge size="lg" color={count > 0 ? 'brand' : 'gray'}>
          {count}
        </Badge>
      }
    >
      {count === 0 && (
        <Text c="dimmed" size="sm">
          {t(`nothing.${kind}`)}
        </Text>
      )}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {items.map((item) => (
          <WorkLine key={item.id} kind={kind} item={item} />
        ))}
      </Stack>
      {kind === 'form' && count > 1 && (
        <Link to="/p/$slug/teams" params={{ slug }}>
          {t('allAtOnce')}
        </Link>
      )}
      {count > items.length && (
        <Link {...WHOLE_LISTS[kind]} params={{ slug }}>
          {t('all', { count })}
        </Link>
      )}
    </Section>
  );
}

interface LineProps {
  readonly kind: WorkGroup['kind'];
  readonly item: WorkLineFragment;
}

const ofSession = (kind: WorkGroup['kind']): boolean => ['agenda', 'report', 'summary'].includes(kind);

function WorkLine({ kind, item }: LineProps) {
  const { t } = useTranslation('sessions');
  const { slug } = useHere();
  const title = item.number ? t('name', { venture: item.title, number: item.number }) : item.title;
  return (
    <Group component="li" justify="space-between" wrap="nowrap" gap="sm">
      <Box miw={0}>
        <Text fw={600} truncate>
          {ofSession(kind) ? (
            <Link to="/p/$slug/sessions/$id" params={{ slug, id: item.id }} className="row-link">
              {title}
            </Link>
          ) : (
            title
          )}
        </Text>
        <Text component="div" size="sm" c="dimmed" lineClamp={1}>
          <Detail kind={kind} item={item} />
        </Text>
      </Box>
      <Box style={{ flexShrink: 0 }}>
        <WorkDeed kind={kind} id={item.id} title={title} />
      </Box>
    </Group>
  );
}

/** What a line says below its title: since when, until when, or what it is about. */
function Detail({ kind, item: { detail, at } }: LineProps) {
  const { t } = useTranslation('today');
  const day = at && showDay(at.slice(0, 10));
  if (kind === 'warrant' && !(detail === 'current' && day)) return <StatusBadge state={detail as State} />;
  const said = WORDS[kind];
  return said ? said(t, { detail, day, distance: at && showDistance(at) }) : (detail ?? (at && showDistance(at)));
}

interface Given {
  readonly detail?: string | null | undefined;
  readonly day: string | null | undefined;
  readonly distance: string | null | undefined;
}

/** What a kind says in words of its own. */
const WORDS: Partial<Record<WorkGroup['kind'], (t: TFunction<'today'>, given: Given) => string | null | undefined>> = {
  asked: (t, { detail }) => askedFor(t, detail ?? ''),
  arrange: (t) => t('noTime'),
  quorum: (t, { distance }) => t('tooFew', { distance }),
  replies: (t, { detail, distance }) => t('noAnswer', { who: detail, distance }),
  strength: (t, { detail, distance }) => [detail && t('lacks', { what: detail }), distance].filter(Boolean).join(' · '),
  swap: (t, { detail }) => (detail ? t('saidNo', { who: detail }) : t('blocked')),
  answers: (t, { detail, distance }) =>
    detail ? t('silentAsked', { who: detail, distance }) : t('foundersSilent', { distance }),
  interest: (t, { detail, distance }) => t('yesOf', { what: detail, distance }),
  unwanted: (t, { detail }) => t(detail === 'few' ? 'unwantedFew' : 'unwantedNobody'),
  silent: (t, { distance }) => t('silentSince', { distance }),
  warrant: (t, { day }) => t('ends', { day }),
  meetingSeries: (t) => t('noMeeting'),
  meetingPlan: (t, { day }) => t('notInvited', { day }),
  whirlwindSilent: (t, { detail, distance }) => t('silentGuests', { count: Number(detail), distance }),
  whirlwindAnswers: (t, { detail, distance }) => t('silentGuests', { count: Number(detail), distance }),
  meetingSilent: (t, { detail, distance }) => t('silentMentors', { count: Number(detail), distance }),
  meetingMinutes: (t, { day }) => t('metOn', { day }),
  meetingMissed: (t, { detail }) => t('missedInARow', { count: Number(detail) }),
  action: (t, { detail, day }) => [detail, day && t('due', { day })].filter(Boolean).join(' · '),
};

/** `urgency: topics`, as the api says it. */
function askedFor(t: TFunction<'today'>, detail: string): string {
  const [urgency = '', topics = ''] = detail.split(': ');
  const how = urgency === 'week' ? t('urgency.week') : t(urgency === 'soon' ? 'urgency.soon' : 'urgency.later');
  return topics ? t('askedAbout', { how, topics }) : t('askedAnything', { how });
}

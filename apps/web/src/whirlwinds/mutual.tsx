import { Anchor, Badge, Button, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  FollowUpWhirlwindMeetingDocument,
  type WhirlwindFollowUpKind,
  type WholeWhirlwindFragment,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import type { Meeting } from './course';

interface MutualProps {
  readonly event: WholeWhirlwindFragment;
  readonly meeting: Meeting;
}

/** Both would go on: what came of it, or what the office can make of it. */
export function Mutual({ event, meeting }: MutualProps) {
  const { t } = useTranslation('whirlwinds');
  return (
    <Group gap="xs">
      <Badge color="green" variant="light">
        {t('results.mutual')}
      </Badge>
      {meeting.followUp ? <Followed meeting={meeting} /> : <FollowUp event={event} meeting={meeting} />}
    </Group>
  );
}

function Followed({ meeting: { ventureId, followUp } }: Pick<MutualProps, 'meeting'>) {
  const { t } = useTranslation('whirlwinds');
  const { slug } = useHere();
  const introduction = followUp?.introductionId;
  return (
    <Anchor
      size="sm"
      renderRoot={(props) =>
        introduction ? (
          <Link to="/p/$slug/introductions/$id" params={{ slug, id: introduction }} {...props} />
        ) : (
          <Link to="/p/$slug/ventures/$id/team" params={{ slug, id: ventureId }} {...props} />
        )
      }
    >
      {t(introduction ? 'results.introduced' : 'results.drafted')}
    </Anchor>
  );
}

/** Neither side is written to by a draft; an introduction writes to both, once they know. */
function FollowUp({ event, meeting: { id, mentorName, ventureName } }: MutualProps) {
  const { t } = useTranslation('whirlwinds');
  const { run, refusals, busy } = useDeed(FollowUpWhirlwindMeetingDocument);
  const make = (as: WhirlwindFollowUpKind): void => void run({ input: { meetingId: id, as } });
  const names = { mentor: mentorName, venture: ventureName };
  const look = { size: 'compact-sm', loading: busy } as const;
  return (
    <>
      <Button {...look} variant="light" aria-label={t('results.draftOf', names)} onClick={() => make('team')}>
        {t('results.draft')}
      </Button>
      {event.status === 'closed' && (
        <Button
          {...look}
          variant="default"
          aria-label={t('results.introduceOf', names)}
          onClick={() => make('introduction')}
        >
          {t('results.introduce')}
        </Button>
      )}
      <Refusals refusals={refusals} />
    </>
  );
}

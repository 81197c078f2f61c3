import { Button, Stack, Text } from '@mantine/core';
import { IconMessageHeart } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TeamTalkDocument, VentureDocument, VenturesDocument, WishForMentorsDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { ReasonDialog } from '../kit/reason-dialog';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { AskForSession } from '../asking/ask-for-session';
import { showDistance } from '../texts/dates';
import { OfferedProposal } from './asked-proposal';
import { Seats } from './seats';

/** A founder's mentors: the team of today, the one that is offered, and the wish for others (T5). */
export function MyMentorsScreen() {
  const { t } = useTranslation('teams');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, VenturesDocument, {}));
  const ventures = data.ventures.items;
  return (
    <Page title={t('mine.title')} lead={t('mine.lead')}>
      {ventures.length === 0 && <Empty says={t('mine.noVenture')} />}
      {ventures.map(({ id }) => (
        <MentorsOf key={id} ventureId={id} />
      ))}
    </Page>
  );
}

function MentorsOf({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('teams');
  const { slug, may } = useHere();
  const { data } = useSuspenseQuery(question(slug, VentureDocument, { id: ventureId }));
  const { data: talk } = useSuspenseQuery(question(slug, TeamTalkDocument, { ventureId }));
  const { name, team } = found(data.venture);
  const { teamProposals, teamWishes } = found(talk.venture);
  const offered = teamProposals.find(({ status }) => status === 'proposed');
  const wish = teamWishes.find(({ settledAt }) => !settledAt);
  const answered = teamWishes.find(({ settledAt }) => settledAt);
  return (
    <>
      <Section title={name} deeds={!wish && <Wish ventureId={ventureId} />}>
        <Stack gap="md">
          {wish && <Text>{t('wish.waits', { distance: showDistance(wish.askedAt) })}</Text>}
          {!wish && answered && <Text>{t('wish.answered', { reply: answered.reply })}</Text>}
          {offered && <OfferedProposal proposal={offered} />}
          {team && <Seats team={team} />}
          {!team && !offered && <Empty says={t('mine.none')} />}
        </Stack>
      </Section>
      {team && may('sessions.open') && <AskForSession ventureId={ventureId} />}
    </>
  );
}

function Wish({ ventureId }: { readonly ventureId: string }) {
  const { t } = useTranslation('teams');
  const [opened, setOpened] = useState(false);
  const { run, refusals, busy } = useDeed(WishForMentorsDocument);
  const wish = async (words: string): Promise<void> => {
    if (await run({ input: { ventureId, words } })) setOpened(false);
  };
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconMessageHeart size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('wish.ask')}
      </Button>
      <ReasonDialog
        title={t('wish.ask')}
        text={t('wish.askText')}
        deed={t('wish.send')}
        opened={opened}
        onClose={() => setOpened(false)}
        refusals={refusals}
        busy={busy}
        onReason={(words) => void wish(words)}
      />
    </>
  );
}

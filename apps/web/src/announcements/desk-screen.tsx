import { Button, Paper, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DeskAnnouncementDocument, type DeskAnnouncementWholeFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Facts } from '../kit/facts';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { AnnouncementText } from './announcement-text';
import { ComposeForm } from './compose-form';
import { CorrectForm } from './correct-form';
import { StateBadge } from './desk-list';
import { DraftDeeds } from './draft-deeds';
import { useForWhom } from './for-whom';
import { WithdrawDialog } from './withdraw-dialog';

/** One announcement at the desk of the centre: written here while it is a draft, then corrected or withdrawn. */
export function DeskScreen() {
  const { t } = useTranslation('announcements');
  const { id } = useParams({ from: '/p/$slug/announcements/desk/$id' });
  if (id !== 'new') return <Kept key={id} id={id} />;
  return (
    <Page title={t('write.title')} lead={t('write.lead')}>
      <ComposeForm announcement={null} />
    </Page>
  );
}

function Kept({ id }: { readonly id: string }) {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, DeskAnnouncementDocument, { id }));
  const announcement = found(data.deskAnnouncement);
  const { state, title } = announcement;
  if (state === 'draft') {
    return (
      <Page title={title} lead={t('write.lead')} deeds={<StateBadge state={state} />}>
        <ComposeForm
          key={announcement.writtenAt}
          announcement={announcement}
          deeds={<DraftDeeds announcement={announcement} />}
        />
      </Page>
    );
  }
  return <GoneOut announcement={announcement} />;
}

function GoneOut({ announcement }: { readonly announcement: DeskAnnouncementWholeFragment }) {
  const { t } = useTranslation('announcements');
  const [corrects, correct, stop] = useUrlDialog('correct');
  const [withdraws, withdraw, close] = useUrlDialog('withdraw');
  const { state, title } = announcement;
  const deeds = (
    <>
      <StateBadge state={state} />
      {state === 'published' && !corrects && (
        <Button variant="default" onClick={correct}>
          {t('correct.deed')}
        </Button>
      )}
      {state !== 'withdrawn' && (
        <Button variant="default" onClick={withdraw}>
          {t(state === 'scheduled' ? 'withdraw.back' : 'withdraw.deed')}
        </Button>
      )}
    </>
  );
  return (
    <Page title={title} deeds={deeds}>
      <WhereItIs announcement={announcement} />
      {corrects && state === 'published' ? (
        <CorrectForm announcement={announcement} onClose={stop} />
      ) : (
        <Paper component="article" p={{ base: 'sm', sm: 'md' }} aria-label={title}>
          <AnnouncementText said={{ ...announcement, withdrawnReason: null }} />
        </Paper>
      )}
      {withdraws && <WithdrawDialog announcement={announcement} onClose={close} />}
    </Page>
  );
}

function WhereItIs({ announcement }: { readonly announcement: DeskAnnouncementWholeFragment }) {
  const { t } = useTranslation('announcements');
  const forWhom = useForWhom();
  const { publishAt, publishedAt, withdrawnAt, withdrawnReason, writtenByName } = announcement;
  return (
    <Section title={t('about')}>
      <Stack gap="xs">
        <Facts
          facts={[
            [t('column.for'), forWhom(announcement)],
            [t('writtenBy'), writtenByName],
            [t('state.scheduled'), publishAt && showInstant(publishAt)],
            [t('state.published'), publishedAt && showInstant(publishedAt)],
            [t('state.withdrawn'), withdrawnAt && `${showInstant(withdrawnAt)}: ${withdrawnReason ?? ''}`],
          ]}
        />
      </Stack>
    </Section>
  );
}

import { Alert, Anchor, Badge, Box, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnnouncementCardFragment, AnnouncementTextFragment } from '../gql/graphql';
import { Facts } from '../kit/facts';
import { Markdown } from '../kit/markdown';
import { blocksOf } from '../kit/markdown-parts';
import { TimeOf } from '../kit/time-of';
import { showInstant } from '../texts/dates';

/** What an announcement says, wherever it stands: a draft's preview is this, too. */
export type Said = Pick<AnnouncementTextFragment, 'kind' | 'body' | 'place' | 'link' | 'startsAt' | 'endsAt' | 'zone'> &
  Partial<Pick<AnnouncementTextFragment, 'corrections' | 'withdrawnReason' | 'coming'>>;

/** Its whole text; above it when and where, above all what was corrected. */
export function AnnouncementText({ said }: { readonly said: Said }) {
  const { t } = useTranslation('announcements');
  const { body, kind, corrections = [], withdrawnReason } = said;
  if (withdrawnReason) {
    return (
      <Alert color="red" role="note" title={t('withdrawn')}>
        {withdrawnReason}
      </Alert>
    );
  }
  return (
    <Stack gap="sm" maw={760}>
      {corrections.map(({ version, note, at }) => (
        <Alert key={version} role="note" color="orange" title={t('corrected', { when: showInstant(at) })}>
          {note}
        </Alert>
      ))}
      {(kind === 'event' || said.link) && <Where said={said} />}
      <Markdown text={body} order={3} />
    </Stack>
  );
}

/** When and where an event is; of news the link. */
function Where({ said: { startsAt, endsAt, zone, place, link, coming } }: { readonly said: Said }) {
  const { t } = useTranslation('announcements');
  return (
    <Facts
      facts={[
        [t('field.begins'), startsAt && zone && <TimeOf key="from" instant={startsAt} zone={zone} />],
        [t('field.ends'), endsAt && zone && <TimeOf key="to" instant={endsAt} zone={zone} />],
        [t('field.place'), place],
        [
          t('field.link'),
          link && (
            <Anchor key="link" href={link} target="_blank" rel="noopener noreferrer" className="break-words">
              {link}
            </Anchor>
          ),
        ],
        [t('field.coming'), coming !== undefined && coming > 0 && t('coming', { count: coming })],
      ]}
    />
  );
}

export function KindBadges({
  announcement: { kind, version, withdrawnAt, amComing },
}: {
  readonly announcement: Pick<AnnouncementCardFragment, 'kind' | 'version' | 'withdrawnAt' | 'amComing'>;
}) {
  const { t } = useTranslation('announcements');
  return (
    <Group gap={6}>
      <Badge color={kind === 'event' ? 'violet' : 'blue'}>{t(`kind.${kind}`)}</Badge>
      {withdrawnAt && <Badge color="red">{t('withdrawn')}</Badge>}
      {version > 1 && !withdrawnAt && <Badge color="orange">{t('isCorrected')}</Badge>}
      {amComing && !withdrawnAt && <Badge color="green">{t('come.isComing')}</Badge>}
    </Group>
  );
}

/** The first paragraph of a text, for a card. */
export function Beginning({ text }: { readonly text: string }) {
  const first = blocksOf(text).find(({ kind }) => kind === 'paragraph');
  return (
    <Box style={{ overflow: 'hidden' }}>
      <Markdown text={first?.kind === 'paragraph' ? first.text : text} order={3} />
    </Box>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AdaptCurriculumDocument, CurriculumLibraryDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { languageName } from './languages';

/** What the centre shares with all programmes: each may make a copy of its own, and follow what is new. */
export function LibrarySection() {
  const { t } = useTranslation('training');
  const { slug, me } = useHere();
  const { data } = useQuery(question(slug, CurriculumLibraryDocument, {}));
  const shared = data?.curriculumLibrary;
  return (
    <Section title={t('library.title')}>
      <Text size="sm" c="dimmed">
        {t('library.lead')}
      </Text>
      {!shared && <Waiting />}
      {shared?.length === 0 && <Empty says={t(me.programme.isCentre ? 'library.noneCentre' : 'library.none')} />}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {shared?.map(({ id, title, kind, language, summary, version, units, copyId }) => (
          <Group key={id} component="li" justify="space-between" gap="sm">
            <Stack gap={2} style={{ flex: '1 1 240px' }}>
              <Text fw={600} className="break-words">
                {title}
              </Text>
              <Text size="sm" c="dimmed" className="break-words">
                {[t(`kind.${kind}`), languageName(language), t('versionOf', { version, count: units }), summary]
                  .filter(Boolean)
                  .join(', ')}
              </Text>
            </Stack>
            {copyId ? (
              <Link to="/p/$slug/training/$id" params={{ slug, id: copyId }}>
                {t('library.copy')}
              </Link>
            ) : (
              !me.programme.isCentre && <Adapt libraryId={id} title={title} />
            )}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function Adapt({ libraryId, title }: { readonly libraryId: string; readonly title: string }) {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(AdaptCurriculumDocument);
  const adapt = async (): Promise<void> => {
    const done = await run({ input: { libraryId } });
    if (done?.curriculum) await navigate({ to: '/p/$slug/training/$id', params: { slug, id: done.curriculum.id } });
  };
  return (
    <>
      <Button
        variant="default"
        size="sm"
        loading={busy}
        aria-label={`${t('library.adapt')}: ${title}`}
        onClick={() => void adapt()}
      >
        {t('library.adapt')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}

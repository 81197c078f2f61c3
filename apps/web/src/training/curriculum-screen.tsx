import { Button, Group, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CurriculumDocument, type CurriculumQuery } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import { CurriculumDeeds } from './curriculum-deeds';
import { languageName } from './languages';
import { UnitsSection } from './units-section';
import { UpstreamSection } from './upstream-section';

export type WholeCurriculum = NonNullable<CurriculumQuery['curriculum']>;

export interface CurriculumProps {
  readonly curriculum: WholeCurriculum;
}

/** One curriculum: its draft, its versions, and what is new where it comes from (O3). */
export function CurriculumScreen() {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/training/$id/' });
  const { data } = useSuspenseQuery(question(slug, CurriculumDocument, { id }));
  const curriculum = found(data.curriculum);
  const { title, kind, language, summary, newestVersion } = curriculum;
  return (
    <Page
      title={title}
      lead={[t(`kind.${kind}`), languageName(language), summary].filter(Boolean).join(', ')}
      deeds={
        <>
          {newestVersion && (
            <Button
              variant="default"
              renderRoot={(props) => <Link to="/p/$slug/training/$id/lesson" params={{ slug, id }} {...props} />}
            >
              {t('read')}
            </Button>
          )}
          <CurriculumDeeds curriculum={curriculum} />
        </>
      }
    >
      <UpstreamSection curriculumId={id} />
      <UnitsSection curriculum={curriculum} />
      <Versions curriculum={curriculum} />
    </Page>
  );
}

function Versions({ curriculum: { versions } }: CurriculumProps) {
  const { t } = useTranslation('training');
  return (
    <Section title={t('versions.title')}>
      {versions.length === 0 && <Text c="dimmed">{t('versions.none')}</Text>}
      <Stack component="ol" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {versions.map(({ id, version, note, publishedAt, publishedByName, unitCount }) => (
          <li key={id}>
            <Group gap="xs">
              <Text size="sm" fw={600}>
                {t('versionOf', { version, count: unitCount })}
              </Text>
              <Text size="sm" c="dimmed">
                {[showInstant(publishedAt), publishedByName].filter(Boolean).join(', ')}
              </Text>
            </Group>
            <Text size="sm" className="break-words">
              {note}
            </Text>
          </li>
        ))}
      </Stack>
    </Section>
  );
}

import { Badge, Button, Group, NavLink, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCircle, IconCircleCheck, IconLock } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LessonDocument, type LessonQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { useHere } from '../shell/me';
import { QuizForm } from './quiz-form';
import { UnitText } from './unit-text';

export type LessonUnit = LessonQuery['lesson']['units'][number];

/** A curriculum as learners read it: one unit after another, each with its questions (O3). */
export function LessonScreen() {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/training/$id/lesson' });
  const { unit: wanted } = useSearch({ from: '/p/$slug/training/$id/lesson' });
  const { data } = useSuspenseQuery(question(slug, LessonDocument, { id }));
  const { title, units, version } = data.lesson;
  const next = units.find(({ isFinished, isOpen }) => !isFinished && isOpen);
  // Where it was opened it stays: a unit that is just passed still has to say what was right.
  const [opened] = useState(next?.id);
  const unit = units.find(({ id: unitId }) => unitId === (wanted ?? opened)) ?? next ?? units[0];
  const done = units.filter(({ isFinished }) => isFinished).length;
  return (
    <Page title={title} lead={t('lesson.lead', { version, done, count: units.length })}>
      <Paper p="xs" component="nav" aria-label={t('units.title')}>
        {units.map((each) => (
          <NavLink
            key={each.id}
            active={each.id === unit?.id}
            variant="light"
            leftSection={<Mark unit={each} />}
            label={each.title}
            renderRoot={(props) => (
              <Link to="/p/$slug/training/$id/lesson" params={{ slug, id }} search={{ unit: each.id }} {...props} />
            )}
          />
        ))}
      </Paper>
      {unit && <Unit key={unit.id} curriculumId={id} unit={unit} next={next} />}
      {done === units.length && <Text role="status">{t('lesson.allDone')}</Text>}
    </Page>
  );
}

function Mark({ unit: { isFinished, isOpen } }: { readonly unit: LessonUnit }) {
  if (isFinished) return <IconCircleCheck size={18} color="var(--mantine-color-green-8)" aria-hidden />;
  return isOpen ? <IconCircle size={18} aria-hidden /> : <IconLock size={18} aria-hidden />;
}

interface UnitProps {
  readonly curriculumId: string;
  readonly unit: LessonUnit;
  /** The first that is open and not finished. */
  readonly next: LessonUnit | undefined;
}

function Unit({ curriculumId, unit, next }: UnitProps) {
  const { t } = useTranslation('training');
  const { slug } = useHere();
  const { title, minutes, isFinished } = unit;
  return (
    <Paper component="article" p={{ base: 'sm', sm: 'md' }}>
      <Stack gap="sm" maw={760}>
        <Group gap="xs">
          <Title order={2} className="break-words">
            {title}
          </Title>
          <Badge color="gray">{t('units.minutes', { count: minutes })}</Badge>
          {isFinished && <Badge color="green">{t('lesson.finished')}</Badge>}
        </Group>
        <UnitText unit={unit} />
        <QuizForm curriculumId={curriculumId} unit={unit} />
        {isFinished && next && (
          <Group>
            <Button
              renderRoot={(props) => (
                <Link
                  to="/p/$slug/training/$id/lesson"
                  params={{ slug, id: curriculumId }}
                  search={{ unit: next.id }}
                  {...props}
                />
              )}
            >
              {t('lesson.next', { title: next.title })}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

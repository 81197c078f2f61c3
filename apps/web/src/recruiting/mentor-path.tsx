import { Alert, Button, Group, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MentorPathDocument, type MentorPathQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDay } from '../texts/dates';
import { type Move, movesFrom } from './moves';
import { MoveDialog } from './move-dialog';
import { Steps } from './steps';

export type OnPath = NonNullable<MentorPathQuery['mentor']>;

/** Where a mentor stands on the path, the ways on, and every step so far; for the office (C1). */
export function MentorPath({ id }: { readonly id: string }) {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, MentorPathDocument, { id }));
  if (!data.mentor) return null;
  return (
    <>
      <Ways mentor={data.mentor} />
      {data.mentor.steps.length > 0 && <Steps steps={data.mentor.steps} />}
    </>
  );
}

function Ways({ mentor }: { readonly mentor: OnPath }) {
  const { t } = useTranslation('recruiting');
  const [move, setMove] = useState<Move | null>(null);
  const { status, leaveFrom, leaveUntil, warrantState } = mentor;
  const needsWarrant = status === 'probation' && warrantState !== 'current';
  return (
    <Section title={t('path.title')}>
      {leaveFrom && leaveUntil && (
        <Text size="sm">{t('path.leave', { from: showDay(leaveFrom), until: showDay(leaveUntil) })}</Text>
      )}
      {needsWarrant && (
        <Alert role="note" color="blue">
          {t('path.needsWarrant')}
        </Alert>
      )}
      <Group gap="xs">
        {movesFrom(status).map((way, index) => (
          <Button key={way.to} size="sm" variant={index === 0 ? 'light' : 'default'} onClick={() => setMove(way)}>
            {t(`path.deed.${way.deed}`)}
          </Button>
        ))}
      </Group>
      {move && <MoveDialog mentor={mentor} move={move} onClose={() => setMove(null)} />}
    </Section>
  );
}

import { Button, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  FormTeamOfDocument,
  type FormTeamOfQuery,
  SuggestReplacementDocument,
  SuggestTeamsDocument,
} from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { Finding } from './finding';
import { Proposing } from './proposing';

export type Seeking = NonNullable<FormTeamOfQuery['venture']>;

/** A team for one venture: the best is there already, explained; others stand beside it (T1-T5). */
export function FormTeamScreen() {
  const { t } = useTranslation('proposing');
  const { slug, me } = useHere();
  const { id } = useParams({ from: '/p/$slug/ventures_/$id/team' });
  const { data } = useSuspenseQuery(question(slug, FormTeamOfDocument, { id }));
  const venture = found(data.venture);
  const { teamMin, teamMax } = me.programme.policy.settings;
  const { runId, refusals, ask } = useSearchFor(venture);
  const facts = [
    t('wanted', { min: teamMin, max: teamMax }),
    t('stage', { stage: venture.stage }),
    venture.languages.join(', '),
    venture.needs.length > 0 && t('needs', { needs: venture.needs.join(', ') }),
  ].filter(Boolean);
  return (
    <Page
      title={t(venture.team ? 'mendFor' : 'formFor', { name: venture.name })}
      lead={facts.join(' · ')}
      deeds={
        <Button
          variant="default"
          renderRoot={(props) => <Link to="/p/$slug/ventures/$id" params={{ slug, id }} {...props} />}
        >
          {t('toVenture')}
        </Button>
      }
    >
      {refusals.length > 0 && (
        <Section title={t('cannot')}>
          <Refusals refusals={refusals} />
          <Text size="sm" c="dimmed">
            {t('cannotHelp')}
          </Text>
        </Section>
      )}
      {runId ? (
        <Finding key={runId} runId={runId} onAgain={ask}>
          {(outcome) => <Proposing key={runId} venture={venture} runId={runId} outcome={outcome} />}
        </Finding>
      ) : (
        refusals.length === 0 && <Waiting />
      )}
    </Page>
  );
}

/** Asked for as the screen opens: the same question while nothing changes has the same answer, at once. */
function useSearchFor({ id, team }: Seeking) {
  const whole = useDeed(SuggestTeamsDocument);
  const other = useDeed(SuggestReplacementDocument);
  const [runId, setRunId] = useState<string | null>(null);
  const [mends] = useState(team !== null && team !== undefined);
  const search = async (): Promise<void> => {
    const payload = mends
      ? await other.run({ input: { ventureId: id } })
      : await whole.run({ input: { ventureIds: [id] } });
    if (payload?.run) setRunId(payload.run.id);
  };
  const ask = useEffectEvent(() => void search());
  useEffect(() => {
    ask();
  }, [id]);
  return { runId, refusals: mends ? other.refusals : whole.refusals, ask: () => void search() };
}

import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HoursToAskDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import { AskHoursDialog } from './ask-hours-dialog';

/** Asks those of a team who never told their hours; nothing where all are known. */
export function AskTeamHours({ mentorIds }: { readonly mentorIds: string[] }) {
  const { t } = useTranslation('availability');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, HoursToAskDocument, { mentorIds }));
  const [asking, ask] = useDisclosure(false);
  const unknown = (data?.hoursToAsk ?? []).flatMap(({ mentorId, knownAt }) => (knownAt ? [] : [mentorId]));
  if (unknown.length === 0) return null;
  return (
    <>
      <Button size="sm" variant="default" onClick={ask.open}>
        {t('ask.team', { count: unknown.length })}
      </Button>
      {asking && <AskHoursDialog mentorIds={unknown} onClose={ask.close} />}
    </>
  );
}

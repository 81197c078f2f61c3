import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MentorDocument, SignWarrantDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { daysUntil } from '../texts/dates';
import { WarrantBadge } from './warrant-badge';

/** So many days before its end, a warrant may be signed anew. */
const NOTICE_DAYS = 60;

/** C2: signed by the mentor, in the words of the programme. */
export function MyWarrant({ id }: { readonly id: string }) {
  const { t } = useTranslation('mentors');
  const { slug, may } = useHere();
  const {
    data: { mentor },
  } = useSuspenseQuery(question(slug, MentorDocument, { id }));
  const { run, refusals, busy } = useDeed(SignWarrantDocument);
  if (!mentor) return null;
  const { warrantState, warrantExpiresOn } = mentor;
  const due = warrantState !== 'current' || !warrantExpiresOn || daysUntil(warrantExpiresOn) < NOTICE_DAYS;
  const sign = async (): Promise<void> => {
    if (await run({})) notifications.show({ message: t('warrant.signed') });
  };
  return (
    <Section title={t('warrant.mine')}>
      <Refusals refusals={refusals} />
      <WarrantBadge mentor={mentor} />
      <Text size="sm" maw={620}>
        {t('warrant.signText')}
      </Text>
      {due && may('warrants.sign') && (
        <div>
          <Button loading={busy} onClick={() => void sign()}>
            {t('warrant.sign')}
          </Button>
        </div>
      )}
    </Section>
  );
}

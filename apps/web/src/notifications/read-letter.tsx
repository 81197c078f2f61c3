import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type LetterLineFragment, SentLetterDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { LetterSheet } from '../kit/letter-sheet';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';

interface ReadLetterProps {
  readonly letter: Pick<LetterLineFragment, 'id' | 'subject'>;
}

/** A letter as its reader got it. */
export function ReadLetter({ letter: { id, subject } }: ReadLetterProps) {
  const { t } = useTranslation('notifications');
  const [opened, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button size="compact-md" variant="subtle" px={0} aria-label={t('openLabel', { subject })} onClick={open}>
        {t('open')}
      </Button>
      <Modal opened={opened} onClose={close} title={t('opened')} size="lg">
        {opened && <Sheet letterId={id} />}
      </Modal>
    </>
  );
}

function Sheet({ letterId }: { readonly letterId: string }) {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { data } = useQuery({ ...question(slug, SentLetterDocument, { letterId }), throwOnError: true });
  if (!data) return <Waiting />;
  return data.sentLetter ? <LetterSheet letter={data.sentLetter} title={t('opened')} /> : t('secret');
}

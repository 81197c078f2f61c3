import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  AnswerWordDocument,
  type OfficeWordLineFragment,
  OfficeWordsDocument,
  TellOfficeDocument,
} from '../gql/graphql';
import { listing } from '../graph/questions';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Page } from '../kit/page';
import { ReasonDialog } from '../kit/reason-dialog';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { Waiting } from '../kit/waiting';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';

/** A confidential word: told here, and answered here by the office. */
export function HelpScreen() {
  const { t } = useTranslation('asking');
  const { may } = useHere();
  const isOffice = may('words.answer');
  return (
    <Page title={isOffice ? t('help.office') : t('help.title')} lead={isOffice ? t('help.officeLead') : t('help.lead')}>
      {may('words.tell') && <Tell />}
      <Words isOffice={isOffice} />
      {may('teams.agree') && <OtherMentors />}
    </Page>
  );
}

function Tell() {
  const { t } = useTranslation('asking');
  const [words, setWords] = useState('');
  const { run, refusals, busy } = useDeed(TellOfficeDocument);
  async function tell(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await run({ input: { words: words.trim() } }))) return;
    setWords('');
    notifications.show({ message: t('help.sent') });
  }
  return (
    <Section title={t('help.words')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void tell(event)} maw={720}>
        <Refusals refusals={refusals} />
        <Textarea
          id="words"
          aria-label={t('help.words')}
          required
          autosize
          minRows={4}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          error={byField(refusals)['words']}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={busy}>
            {t('help.send')}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}

function Words({ isOffice }: { readonly isOffice: boolean }) {
  const { t } = useTranslation('asking');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const answer = useInfiniteQuery({
    ...listing(slug, OfficeWordsDocument, {}, ({ officeWords }) => officeWords),
    throwOnError: true,
  });
  const words = answer.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section title={isOffice ? t('help.all') : t('help.mine')}>
      {answer.isPending && <Waiting />}
      {!answer.isPending && words.length === 0 && <Empty says={isOffice ? t('help.noneOffice') : t('help.none')} />}
      <Stack component="ul" gap="md" m={0} p={0} style={{ listStyle: 'none' }}>
        {words.map((word) => (
          <Word key={word.id} word={word} isOffice={isOffice} />
        ))}
      </Stack>
      {answer.hasNextPage && (
        <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {kit('more', { shown: words.length, total: answer.data?.pages.at(-1)?.total ?? 0 })}
        </Button>
      )}
    </Section>
  );
}

interface WordProps {
  readonly word: OfficeWordLineFragment;
  readonly isOffice: boolean;
}

function Word({ word, isOffice }: WordProps) {
  const { t } = useTranslation('asking');
  const { fromName, words, toldAt, reply } = word;
  const told = t('help.told', { distance: showDistance(toldAt) });
  return (
    <Stack component="li" gap={4} maw={720}>
      <Text size="sm" c="dimmed">
        {isOffice ? `${fromName} · ${told}` : told}
      </Text>
      <Text className="break-words" style={{ whiteSpace: 'pre-line' }}>
        {words}
      </Text>
      {reply && (
        <Text className="break-words" style={{ whiteSpace: 'pre-line' }}>
          <strong>{t('help.replied')}</strong> {reply}
        </Text>
      )}
      {!reply && (isOffice ? <Answer word={word} /> : <Text size="sm">{t('help.waits')}</Text>)}
    </Stack>
  );
}

function Answer({ word: { id, fromName } }: Pick<WordProps, 'word'>) {
  const { t } = useTranslation('asking');
  const [opened, setOpened] = useState(false);
  const { run, refusals, busy } = useDeed(AnswerWordDocument);
  const answer = async (reply: string): Promise<void> => {
    if (!(await run({ input: { wordId: id, reply } }))) return;
    setOpened(false);
    notifications.show({ message: t('help.answered') });
  };
  return (
    <div>
      <Button size="sm" aria-label={t('help.answerTo', { name: fromName })} onClick={() => setOpened(true)}>
        {t('help.answer')}
      </Button>
      <ReasonDialog
        title={t('help.answerTo', { name: fromName })}
        text={t('help.answerText', { name: fromName })}
        deed={t('help.answer')}
        opened={opened}
        onClose={() => setOpened(false)}
        refusals={refusals}
        busy={busy}
        onReason={(reply) => void answer(reply)}
      />
    </div>
  );
}

function OtherMentors() {
  const { t } = useTranslation('asking');
  const { slug } = useHere();
  return (
    <Section title={t('help.mentors')}>
      <Text>{t('help.mentorsText')}</Text>
      <Link to="/p/$slug/my-mentors" params={{ slug }}>
        {t('help.mentorsWay')}
      </Link>
    </Section>
  );
}

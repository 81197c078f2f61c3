import { Button, Progress, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { MakeReleaseDocument, ReleaseMakingDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** While one is made. */
const LOOK_MS = 1_500;
const OPEN: readonly string[] = ['queued', 'running'];

/** The next release: its one press, how far it is, and what became of the last ones. */
export function Making() {
  const { t } = useTranslation('network');
  const { slug } = useHere();
  const client = useQueryClient();
  const { run, refusals, busy } = useDeed(MakeReleaseDocument);
  const { data } = useSuspenseQuery({
    ...question(slug, ReleaseMakingDocument, {}),
    refetchInterval: ({ state }) =>
      state.data?.releaseRuns.items.some(({ status }) => OPEN.includes(status)) ? LOOK_MS : false,
  });
  const runs = data.releaseRuns.items;
  const open = runs.find(({ status }) => OPEN.includes(status));
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open) void client.invalidateQueries({ queryKey: [slug] });
    wasOpen.current = open !== undefined;
  }, [open, client, slug]);

  async function make(period: string): Promise<void> {
    if (await run({ input: { period } })) notifications.show({ message: t('releases.asked') });
  }

  return (
    <Section title={t('releases.making')}>
      <Stack gap="sm" align="flex-start">
        <Refusals refusals={refusals} />
        <Next period={data.nextRelease ?? null} open={open} busy={busy} make={(period) => void make(period)} />
        {runs
          .filter(({ status }) => status === 'failed')
          .slice(0, 1)
          .map(({ id, period, failure }) => (
            <Text key={id} size="sm">
              {t('releases.failed', { period, failure })}
            </Text>
          ))}
      </Stack>
    </Section>
  );
}

interface NextProps {
  readonly period: string | null;
  readonly open: { readonly period: string; readonly share: number } | undefined;
  readonly busy: boolean;
  readonly make: (period: string) => void;
}

function Next({ period, open, busy, make }: NextProps) {
  const { t } = useTranslation('network');
  if (open) {
    const says = t('releases.running', open);
    return (
      <>
        <Text role="status">{says}</Text>
        <Progress value={open.share} w="100%" maw={480} aria-label={says} />
      </>
    );
  }
  if (!period) return <Text>{t('releases.nothing')}</Text>;
  return (
    <>
      <Text>{t('releases.ready', { period })}</Text>
      <Button loading={busy} onClick={() => make(period)}>
        {t('releases.deed', { period })}
      </Button>
    </>
  );
}

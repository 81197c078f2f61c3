import { Badge, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CurriculumUpstreamDocument, type CurriculumUpstreamQuery, TakeUpstreamDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { ChangedLines } from '../kit/changed-lines';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

type Upstream = NonNullable<CurriculumUpstreamQuery['curriculumUpstream']>;
type Change = Upstream['changes'][number];

const COLOURS = { added: 'green', changed: 'blue', removed: 'red' } as const;

/** What is new where a copy comes from: one may take it, unit by unit. Nothing to see while nothing is new. */
export function UpstreamSection({ curriculumId }: { readonly curriculumId: string }) {
  const { slug } = useHere();
  const { data } = useQuery(question(slug, CurriculumUpstreamDocument, { id: curriculumId }));
  const upstream = data?.curriculumUpstream;
  if (!upstream || upstream.changes.length === 0) return null;
  return <News key={upstream.version} curriculumId={curriculumId} upstream={upstream} />;
}

function News({ curriculumId, upstream }: { readonly curriculumId: string; readonly upstream: Upstream }) {
  const { t } = useTranslation('training');
  const { version, changes } = upstream;
  const { run, refusals, busy } = useDeed(TakeUpstreamDocument);
  // What would overwrite one's own words is not chosen for anybody.
  const [chosen, choose] = useState<readonly string[]>(
    changes.filter(({ isOursChanged }) => !isOursChanged).map(({ sourceUnitId }) => sourceUnitId),
  );
  return (
    <Section title={t('upstream.title', { version })}>
      <Text size="sm">{t('upstream.text')}</Text>
      <Refusals refusals={refusals} />
      <Checkbox.Group value={[...chosen]} onChange={choose} aria-label={t('upstream.which')}>
        <Stack gap="md">
          {changes.map((change) => (
            <OneChange key={change.sourceUnitId} change={change} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group>
        <Button loading={busy} onClick={() => void run({ input: { curriculumId, version, unitIds: [...chosen] } })}>
          {chosen.length > 0 ? t('upstream.take', { count: chosen.length }) : t('upstream.leave')}
        </Button>
      </Group>
    </Section>
  );
}

function OneChange({ change: { sourceUnitId, change, title, isOursChanged, lines } }: { readonly change: Change }) {
  const { t } = useTranslation('training');
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Checkbox value={sourceUnitId} label={title} />
        <Badge color={COLOURS[change]}>{t(`upstream.${change}`)}</Badge>
        {isOursChanged && <Badge color="orange">{t('upstream.ours')}</Badge>}
      </Group>
      <ChangedLines lines={lines} />
    </Stack>
  );
}

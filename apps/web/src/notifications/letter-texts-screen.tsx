import { Badge, Grid, NavLink, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LetterTextsDocument, type LetterWordsFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { LetterTextEditor } from './letter-text-editor';

/** Every letter that a programme may put in its own words; the one that is chosen stands in the address. */
export function LetterTextsScreen() {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { kind } = useSearch({ from: '/p/$slug/settings/letters' });
  const { data } = useSuspenseQuery(question(slug, LetterTextsDocument, {}));
  const chosen = data.letterTexts.find((text) => text.kind === kind) ?? data.letterTexts[0];
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('texts.lead')}</Text>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Kinds texts={data.letterTexts} chosen={chosen?.kind} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 9 }}>
          {chosen && <LetterTextEditor key={`${chosen.kind} ${chosen.version}`} text={chosen} />}
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

interface KindsProps {
  readonly texts: readonly LetterWordsFragment[];
  readonly chosen: LetterWordsFragment['kind'] | undefined;
}

function Kinds({ texts, chosen }: KindsProps) {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  return (
    <Section title={t('texts.title')}>
      <nav aria-label={t('texts.title')}>
        {texts.map(({ kind, version }) => (
          <NavLink
            key={kind}
            active={kind === chosen}
            label={t(`texts.kind.${kind}`)}
            rightSection={version > 0 && <Badge color="green">{t('texts.own')}</Badge>}
            renderRoot={(props) => (
              <Link to="/p/$slug/settings/letters" params={{ slug }} search={{ kind }} {...props} />
            )}
          />
        ))}
      </nav>
    </Section>
  );
}

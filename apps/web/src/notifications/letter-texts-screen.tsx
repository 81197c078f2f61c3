import { Badge, Grid, NavLink, Select, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LetterTextsDocument, type LetterWordsFragment } from '../gql/graphql';
import { question } from '../graph/questions';
import { Section } from '../kit/section';
import { TONGUE_OPTIONS, tongueName } from '../identity/tongues';
import { useHere } from '../shell/me';
import { LetterTextEditor } from './letter-text-editor';

/** Every letter that a programme may put in its own words; the one that is chosen stands in the address. */
export function LetterTextsScreen() {
  const { t } = useTranslation('notifications');
  const { slug } = useHere();
  const { kind, locale } = useSearch({ from: '/p/$slug/settings/letters' });
  const { data } = useSuspenseQuery(question(slug, LetterTextsDocument, { locale: locale ?? null }));
  const chosen = data.letterTexts.find((text) => text.kind === kind) ?? data.letterTexts[0];
  return (
    <Stack gap="md">
      <Text c="dimmed">{t('texts.lead')}</Text>
      <LetterLanguage kind={chosen?.kind} locale={locale} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 3 }}>
          <Kinds texts={data.letterTexts} chosen={chosen?.kind} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 9 }}>
          {chosen && <LetterTextEditor key={`${chosen.kind} ${chosen.locale} ${chosen.version}`} text={chosen} />}
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

interface LetterLanguageProps {
  readonly kind: LetterWordsFragment['kind'] | undefined;
  /** Undefined is the programme's. */
  readonly locale: string | undefined;
}

/** Each language has words of its own. */
function LetterLanguage({ kind, locale }: LetterLanguageProps) {
  const { t } = useTranslation('notifications');
  const { slug, me } = useHere();
  const navigate = useNavigate();
  const ours = me.programme.locale;
  const others = TONGUE_OPTIONS.filter(({ value }) => value !== ours.split('-')[0]);
  return (
    <Select
      label={t('texts.language')}
      allowDeselect={false}
      maw={320}
      data={[{ value: ours, label: tongueName(ours) }, ...others]}
      value={locale ?? ours}
      onChange={(chosen) =>
        void navigate({
          to: '/p/$slug/settings/letters',
          params: { slug },
          search: { kind, locale: chosen === ours ? undefined : (chosen ?? undefined) },
        })
      }
    />
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
              <Link
                to="/p/$slug/settings/letters"
                params={{ slug }}
                search={(search) => ({ ...search, kind })}
                {...props}
              />
            )}
          />
        ))}
      </nav>
    </Section>
  );
}

import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CreateIntakeFormDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import type { Desk } from './intake-desk-screen';

type Form = Desk['intakeForms'][number];

/** The application forms; most programmes have one. */
export function Forms({ forms }: { readonly forms: readonly Form[] }) {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const navigate = useNavigate();
  const { run, refusals, busy } = useDeed(CreateIntakeFormDocument);
  const create = async (): Promise<void> => {
    const name = forms.length === 0 ? t('forms.first') : t('forms.next', { number: forms.length + 1 });
    const made = await run({ input: { name } });
    if (made?.form) await navigate({ to: '/p/$slug/settings/application/$id', params: { slug, id: made.form.id } });
  };
  const begin = (
    <Button
      size="compact-md"
      variant={forms.length === 0 ? 'filled' : 'default'}
      loading={busy}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => void create()}
    >
      {t('forms.create')}
    </Button>
  );
  return (
    <Section title={t('forms.title')} deeds={forms.length > 0 && begin}>
      <Refusals refusals={refusals} />
      {forms.length === 0 && <Empty says={t('forms.none')}>{begin}</Empty>}
      <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
        {forms.map((form) => (
          <Line key={form.id} form={form} />
        ))}
      </Stack>
    </Section>
  );
}

function Line({ form: { id, name, fields, isAhead, draftsBehind, versions } }: { readonly form: Form }) {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const [newest] = versions;
  return (
    <li>
      <Group justify="space-between" gap="xs">
        <div>
          <Link to="/p/$slug/settings/application/$id" params={{ slug, id }}>
            {name}
          </Link>
          <Text size="sm" c="dimmed">
            {t('forms.questions', { count: fields.length })}
            {newest && ` ${t('builder.version', { version: newest.version, at: showInstant(newest.publishedAt) })}`}
            {draftsBehind > 0 && ` ${t('builder.behind', { count: draftsBehind })}`}
          </Text>
        </div>
        <Badge color={isAhead ? 'orange' : 'green'}>{t(isAhead ? 'builder.isAhead' : 'builder.isOut')}</Badge>
      </Group>
    </li>
  );
}

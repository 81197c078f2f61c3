import { Anchor, Badge, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useHere } from '../shell/me';
import { showInstant } from '../texts/dates';
import type { FormDesk } from './use-form';

/** What the form is called, how it stands, and the deeds that keep it and send it out. */
export function BuilderHead({ form: desk }: { readonly form: FormDesk }) {
  const { t } = useTranslation('intake');
  const { t: kit } = useTranslation('kit');
  const { slug } = useHere();
  const { form, name, isChanged, busy } = desk;
  const [newest] = form.versions;
  const isAhead = isChanged || form.isAhead;
  return (
    <Stack gap="xs">
      <Anchor renderRoot={(props) => <Link to="/p/$slug/settings/application" params={{ slug }} {...props} />}>
        {t('builder.back')}
      </Anchor>
      <Group align="flex-end" gap="sm">
        <TextInput
          label={t('builder.name')}
          required
          maxLength={120}
          style={{ flex: '1 1 240px' }}
          value={name}
          onChange={({ currentTarget }) => desk.rename(currentTarget.value)}
        />
        <Button variant="default" disabled={!isChanged} loading={busy} onClick={() => void desk.save()}>
          {kit('save')}
        </Button>
        <Button disabled={!isAhead} loading={busy} onClick={() => void desk.publish()}>
          {t('builder.publish')}
        </Button>
      </Group>
      <Group gap="xs" role="status">
        <Badge color={isAhead ? 'orange' : 'green'}>{t(stateOf(isChanged, isAhead))}</Badge>
        <Text size="sm" c="dimmed">
          {newest
            ? t('builder.version', { version: newest.version, at: showInstant(newest.publishedAt) })
            : t('builder.unpublished')}
          {form.draftsBehind > 0 && ` ${t('builder.behind', { count: form.draftsBehind })}`}
        </Text>
      </Group>
    </Stack>
  );
}

function stateOf(isChanged: boolean, isAhead: boolean) {
  if (isChanged) return 'builder.isChanged';
  return isAhead ? 'builder.isAhead' : 'builder.isOut';
}

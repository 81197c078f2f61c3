import { ActionIcon, Button, Checkbox, Group, Modal, Popover, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBookmark, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  RemoveVentureViewDocument,
  SaveVentureViewDocument,
  VentureViewsDocument,
  type VentureViewsQuery,
} from '../gql/graphql';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { queryOf, type VentureView, viewFrom } from './venture-filters';

/** One's own views, and those that the office shares. */
export function SavedViews({ view }: { readonly view: VentureView }) {
  const { t } = useTranslation('ventures');
  const { slug } = useHere();
  const [saving, { open, close }] = useDisclosure(false);
  const { data } = useQuery(question(slug, VentureViewsDocument, {}));
  const views = data?.ventureViews ?? [];
  return (
    <>
      <Popover position="bottom-end" trapFocus shadow="md" width={300}>
        <Popover.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {t('view.saved')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <Stack gap="xs">
            {views.length === 0 && <Text size="sm">{t('view.savedNone')}</Text>}
            {views.map((saved) => (
              <Saved key={saved.id} saved={saved} />
            ))}
            <Button size="sm" onClick={open}>
              {t('view.save')}
            </Button>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Modal opened={saving} onClose={close} title={t('view.save')}>
        <SaveForm view={view} onClose={close} />
      </Modal>
    </>
  );
}

function Saved({
  saved: { id, name, query, isMine, ownerName },
}: {
  readonly saved: VentureViewsQuery['ventureViews'][number];
}) {
  const { t } = useTranslation('ventures');
  const { slug } = useHere();
  const { run, busy } = useDeed(RemoveVentureViewDocument);
  const remove = async (): Promise<void> => {
    if (await run({ input: { viewId: id } })) notifications.show({ message: t('view.removed') });
  };
  return (
    <Group justify="space-between" wrap="nowrap">
      <Link to="/p/$slug/ventures" params={{ slug }} search={viewFrom(query)} className="row-link break-words">
        {isMine ? name : t('view.of', { name, owner: ownerName })}
      </Link>
      {isMine && (
        <ActionIcon
          variant="subtle"
          aria-label={t('view.remove', { name })}
          loading={busy}
          onClick={() => void remove()}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </Group>
  );
}

function SaveForm({ view, onClose }: { readonly view: VentureView; readonly onClose: () => void }) {
  const { t } = useTranslation('ventures');
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const { run, refusals, busy } = useDeed(SaveVentureViewDocument);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await run({ input: { name, shared, query: queryOf(view) } }))) return;
    onClose();
    notifications.show({ message: t('view.done') });
  };
  return (
    <Stack component="form" gap="sm" onSubmit={(event) => void save(event)}>
      <Refusals refusals={refusals} />
      <TextInput
        id="name"
        label={t('view.name')}
        required
        maxLength={60}
        data-autofocus
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Checkbox
        label={t('view.share')}
        checked={shared}
        onChange={({ currentTarget }) => setShared(currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={busy}>
          {t('view.go')}
        </Button>
      </Group>
    </Stack>
  );
}

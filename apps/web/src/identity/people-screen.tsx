import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MembershipsDocument, type MembershipsQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { SearchField } from '../kit/search-field';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { InviteDialog } from './invite-dialog';
import { RevokeMember } from './revoke-member';

export type Member = MembershipsQuery['memberships']['items'][number];

/** Who belongs to this programme, and as what. */
export function PeopleScreen() {
  const { t } = useTranslation('identity');
  const { slug, may } = useHere();
  const [search, setSearch] = useState('');
  const [inviting, { open, close }] = useDisclosure(false);
  const columns = useColumns();
  const deed = may('people.invite') && (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={open}>
      {t('invite.deed')}
    </Button>
  );
  return (
    <Stack gap="md">
      <Group align="flex-end" gap="sm">
        <SearchField label={t('people.search')} value={search} onSearch={setSearch} />
        {deed}
      </Group>
      <Listing
        name={t('people.title')}
        columns={columns}
        empty={<Empty says={t('people.none')} />}
        query={listing(slug, MembershipsDocument, { search: search || null }, ({ memberships }) => memberships)}
      />
      {inviting && <InviteDialog onClose={close} />}
    </Stack>
  );
}

function useColumns(): readonly Column<Member>[] {
  const { t } = useTranslation('identity');
  const { t: shell } = useTranslation('shell');
  return [
    {
      key: 'name',
      label: t('people.name'),
      show: ({ name, email }) => (
        <Stack gap={0}>
          <Text fw={600}>{name}</Text>
          <Text size="xs" c="dimmed" className="break-words">
            {email}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'roles',
      label: t('people.roles'),
      show: ({ roles }) => <Text size="sm">{roles.map((role) => shell(`role.${role}`)).join(', ')}</Text>,
    },
    { key: 'status', label: t('people.status'), show: ({ status }) => <StatusBadge state={status} /> },
    { key: 'deeds', label: t('people.deeds'), show: (member) => <RevokeMember member={member} /> },
  ];
}

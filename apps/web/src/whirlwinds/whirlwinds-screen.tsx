import { Anchor, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { WhirlwindsDocument, type WhirlwindsQuery } from '../gql/graphql';
import { listing } from '../graph/questions';
import { Empty } from '../kit/empty';
import { type Column, Listing } from '../kit/listing';
import { Page } from '../kit/page';
import { TimeOf } from '../kit/time-of';
import { useHere } from '../shell/me';
import { OpenDialog } from './open-dialog';
import { StateOf } from './state-of';

type Line = WhirlwindsQuery['whirlwinds']['items'][number];

/** Every whirlwind: of the programme for the office, of their own for guests. */
export function WhirlwindsScreen() {
  const { t } = useTranslation('whirlwinds');
  const { slug, may } = useHere();
  const [opened, { open, close }] = useDisclosure();
  const office = may('whirlwinds.run');
  const columns: readonly Column<Line>[] = [
    {
      key: 'name',
      label: t('column.name'),
      show: ({ id, name }) => (
        <Anchor renderRoot={(props) => <Link to="/p/$slug/whirlwinds/$id" params={{ slug, id }} {...props} />}>
          {name}
        </Anchor>
      ),
    },
    { key: 'when', label: t('column.when'), show: ({ startsAt, zone }) => <TimeOf instant={startsAt} zone={zone} /> },
    { key: 'state', label: t('column.state'), show: ({ status }) => <StateOf status={status} /> },
    {
      key: 'coming',
      label: t('column.coming'),
      show: ({ mentorsComing, venturesComing }) => t('coming', { mentors: mentorsComing, ventures: venturesComing }),
    },
  ];
  const begin = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
      {t('begin')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t(office ? 'lead' : 'mine')} deeds={office && begin}>
      <Listing
        name={t('title')}
        query={listing(slug, WhirlwindsDocument, {}, ({ whirlwinds }) => whirlwinds)}
        columns={columns}
        empty={<Empty says={t(office ? 'none' : 'noneMine')} />}
      />
      {opened && <OpenDialog onClose={close} />}
    </Page>
  );
}

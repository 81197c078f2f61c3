import { Anchor, Badge, Group, List, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ListEntryFragment } from '../gql/graphql';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDistance } from '../texts/dates';

type Answered = ListEntryFragment['answered'][number];

/** What mentors say to one venture, the newest answer on top. */
export function EntryAnswers({ entry }: { readonly entry: ListEntryFragment }) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  const { ventureId, ventureName, outcome, shown, yes, leads, maybe, no, stakes, answered } = entry;
  return (
    <Section
      title={ventureName}
      deeds={
        <>
          {outcome && <Badge color={outcome === 'enough' ? 'green' : 'orange'}>{t(`outcome.${outcome}`)}</Badge>}
          <Anchor
            renderRoot={(props) => <Link to="/p/$slug/ventures/$id" params={{ slug, id: ventureId }} {...props} />}
          >
            {t('open')}
          </Anchor>
        </>
      }
    >
      <Facts
        facts={[
          [t('yes'), `${yes}`],
          [t('leads'), `${leads}`],
          [t('maybe'), `${maybe}`],
          [t('no'), `${no}`],
          [t('stakes'), `${stakes}`],
          [t('shown'), `${shown}`],
        ]}
      />
      {answered.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noAnswer')}
        </Text>
      ) : (
        <List listStyleType="none" spacing="xs">
          {answered.map((card) => (
            <List.Item key={card.id}>
              <Answer card={card} />
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  );
}

const COLOURS = { yes: 'green', maybe: 'blue', no: 'gray', stake: 'orange' } as const;

function Answer({ card: { mentor, interest } }: { readonly card: Answered }) {
  const { t } = useTranslation('circulation');
  const { slug } = useHere();
  if (!mentor || !interest) return null;
  const { answer, couldLead, at, isLate } = interest;
  return (
    <Group gap="xs">
      <Anchor renderRoot={(props) => <Link to="/p/$slug/mentors/$id" params={{ slug, id: mentor.id }} {...props} />}>
        {mentor.name}
      </Anchor>
      <Badge color={COLOURS[answer]}>{t(couldLead ? 'answer.lead' : `answer.${answer}`)}</Badge>
      <Text size="sm" c="dimmed">
        {[showDistance(at), isLate && t('late')].filter(Boolean).join(', ')}
      </Text>
    </Group>
  );
}

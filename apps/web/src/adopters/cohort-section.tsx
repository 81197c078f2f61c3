import { Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../kit/empty';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { showDayIn, showInstant } from '../texts/dates';
import type { AdopterProps } from './adopter-screen';

/** Whom it has sent, to which training, and who is certified (O2, O7). */
export function CohortSection({ adopter: { delegates } }: AdopterProps) {
  const { t } = useTranslation('adopters');
  return (
    <Section title={t('cohort.title')}>
      {delegates.length === 0 && <Empty says={t('cohort.none')} />}
      <Stack component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
        {delegates.map((delegate) => (
          <Delegate key={delegate.id} delegate={delegate} />
        ))}
      </Stack>
    </Section>
  );
}

function Delegate({ delegate }: { readonly delegate: AdopterProps['adopter']['delegates'][number] }) {
  const { t } = useTranslation('adopters');
  const { slug } = useHere();
  const { name, position, delivery, certificate } = delegate;
  const { id, title, startsAt, zone } = delivery;
  return (
    <li>
      <Text size="sm" className="break-words">
        <strong>{name}</strong>
        {position && `, ${position}`}
      </Text>
      <Text size="sm" className="break-words">
        <Link to="/p/$slug/deliveries/$id" params={{ slug, id }}>
          {title}
        </Link>
        {startsAt && `, ${showDayIn(startsAt, zone)}`}
        {'. '}
        {!certificate && t('cohort.notYet')}
        {certificate?.revokedAt && t('cohort.revoked', { when: showInstant(certificate.revokedAt, zone) })}
        {certificate && !certificate.revokedAt && (
          <Link to="/verify/$token" params={{ token: certificate.token }}>
            {t('cohort.certified', { when: showInstant(certificate.issuedAt, zone) })}
          </Link>
        )}
      </Text>
    </li>
  );
}

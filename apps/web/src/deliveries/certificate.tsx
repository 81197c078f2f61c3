import { Badge, Group } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DeliveryDelegateFragment } from '../gql/graphql';

interface CertificateProps {
  readonly certificate: NonNullable<DeliveryDelegateFragment['certificate']>;
}

/** Whether it holds, and where anybody can verify it. */
export function Certificate({ certificate: { token, revokedAt } }: CertificateProps) {
  const { t } = useTranslation('deliveries');
  return (
    <Group gap="xs">
      <Badge color={revokedAt ? 'red' : 'green'}>{t(revokedAt ? 'certificate.revoked' : 'certificate.issued')}</Badge>
      <Link to="/verify/$token" params={{ token }}>
        {t('certificate.open')}
      </Link>
    </Group>
  );
}

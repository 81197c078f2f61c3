import { Alert, Anchor, Code, List, Spoiler, Stack, Text } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PublicCertificateDocument } from '../gql/graphql';
import { openQuestion } from '../graph/open-question';
import { OpenPage } from '../recruiting/open-page';
import { showDay } from '../texts/dates';

/** A stranger verifies a certificate: who, what, and whether it holds (O7). */
export function VerifyScreen({ token }: { readonly token: string }) {
  const { t } = useTranslation('deliveries');
  const { data } = useSuspenseQuery(openQuestion(PublicCertificateDocument, { token }));
  const certificate = data.certificate;
  if (!certificate) return <OpenPage title={t('verify.noneTitle')} lead={t('verify.none')} />;
  const { holder, organisation, title, parts, issuer, issuedAt, isGenuine, revokedAt, revokedReason, credential } =
    certificate;
  const holds = isGenuine && !revokedAt;
  const day = showDay(issuedAt.slice(0, 10));
  return (
    <OpenPage programme={issuer} title={holder} lead={t('verify.lead', { organisation, title, day })}>
      <Stack gap="md">
        <Alert role="status" color={holds ? 'green' : 'red'} title={t(holds ? 'verify.holds' : 'verify.holdsNot')}>
          {holds && t('verify.why', { issuer })}
          {revokedAt && t('verify.revoked', { day: showDay(revokedAt.slice(0, 10)), reason: revokedReason ?? '' })}
          {!isGenuine && t('verify.forged')}
        </Alert>
        <List spacing={4}>
          {parts.map((part) => (
            <List.Item key={part}>{part}</List.Item>
          ))}
        </List>
        {holds && (
          <Anchor href={`/credentials/${token}.pdf`} target="_blank" rel="noopener">
            {t('verify.pdf')}
          </Anchor>
        )}
        <Text size="sm">{t('verify.self')}</Text>
        <List size="sm" spacing={4}>
          <List.Item>
            <Anchor href={`/credentials/${token}.jwt`}>{t('verify.jwt')}</Anchor>
          </List.Item>
          <List.Item>
            <Anchor href="/credentials/keys">{t('verify.keys')}</Anchor>
          </List.Item>
        </List>
        <Spoiler maxHeight={60} showLabel={t('verify.more')} hideLabel={t('verify.less')}>
          <Code block style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>
            {credential}
          </Code>
        </Spoiler>
      </Stack>
    </OpenPage>
  );
}

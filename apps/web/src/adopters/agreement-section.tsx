import { Alert, Badge, Button, Group, Spoiler, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { type AgreementLineFragment, SendAgreementDocument } from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import { Empty } from '../kit/empty';
import { Facts } from '../kit/facts';
import { FilesOf } from '../kit/files-of';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { showDay, showInstant } from '../texts/dates';
import { Opens } from './adopter-deeds';
import type { AdopterProps } from './adopter-screen';
import { DraftDialog } from './draft-dialog';
import { SignDialog } from './sign-dialog';
import { isOnItsWay } from './stages';

/** What centre and adopter agree on, the newest version first; former ones are named (O1). */
export function AgreementSection({ adopter }: AdopterProps) {
  const { t } = useTranslation('adopters');
  const { agreements, stage } = adopter;
  const [newest, ...former] = agreements;
  const isOpen = isOnItsWay(stage);
  return (
    <Section
      title={t('agreement.title')}
      deeds={isOpen && <Opens deed="draft" Dialog={DraftDialog} adopter={adopter} isFirst={!newest} />}
    >
      {!newest && <Empty says={t('agreement.none')} />}
      {newest && <Newest agreement={newest} isOpen={isOpen} contactEmail={adopter.contactEmail} />}
      {former.length > 0 && (
        <Text size="sm" c="dimmed">
          {t('agreement.former', { versions: former.map(({ version }) => version).join(', ') })}
        </Text>
      )}
    </Section>
  );
}

interface NewestProps {
  readonly agreement: AgreementLineFragment;
  readonly isOpen: boolean;
  readonly contactEmail: string;
}

function Newest({ agreement, isOpen, contactEmail }: NewestProps) {
  const { t } = useTranslation('adopters');
  const { version, startsOn, endsOn, sharing, terms, sentAt, files, id } = agreement;
  return (
    <Stack gap="sm">
      <Facts
        facts={[
          [t('agreement.version'), version],
          [t('agreement.term'), t('agreement.fromTo', { from: showDay(startsOn), until: showDay(endsOn) })],
          [t('agreement.sharing'), t(`sharing.${sharing}`)],
          [t('agreement.sent'), sentAt && showInstant(sentAt)],
        ]}
      />
      <Spoiler maxHeight={72} showLabel={t('agreement.more')} hideLabel={t('agreement.less')}>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }} className="break-words">
          {terms}
        </Text>
      </Spoiler>
      <Signatures agreement={agreement} isOpen={isOpen} contactEmail={contactEmail} />
      <FilesOf
        kind="agreement"
        subjectId={id}
        slot="papers"
        files={files}
        keeps={isOpen}
        says={t('agreement.papers')}
      />
    </Stack>
  );
}

function Signatures({ agreement, isOpen, contactEmail }: NewestProps) {
  const { t } = useTranslation('adopters');
  const { centreName, centreSignedAt, adopterName, adopterSignedAt, adopterVia } = agreement;
  const isSigned = Boolean(centreName && adopterName);
  return (
    <Stack gap="xs">
      {isSigned && (
        <Alert role="note" color="green">
          {t('agreement.signed')}
        </Alert>
      )}
      <Group gap="xs">
        {centreName ? (
          <Text size="sm">
            {t('agreement.centreSigned', { name: centreName, when: showInstant(centreSignedAt ?? '') })}
          </Text>
        ) : (
          <>
            <Badge color="orange">{t('agreement.centreOpen')}</Badge>
            {isOpen && <SignDialog agreementId={agreement.id} side="centre" />}
          </>
        )}
      </Group>
      <Group gap="xs">
        {adopterName ? (
          <Text size="sm">
            {t(`agreement.adopterSigned.${adopterVia ?? 'paper'}`, {
              name: adopterName,
              when: showInstant(adopterSignedAt ?? ''),
            })}
          </Text>
        ) : (
          <>
            <Badge color="orange">{t('agreement.adopterOpen')}</Badge>
            {isOpen && <Send agreementId={agreement.id} contactEmail={contactEmail} />}
            {isOpen && <SignDialog agreementId={agreement.id} side="adopter" />}
          </>
        )}
      </Group>
    </Stack>
  );
}

function Send({ agreementId, contactEmail }: { readonly agreementId: string; readonly contactEmail: string }) {
  const { t } = useTranslation('adopters');
  const { run, refusals, busy } = useDeed(SendAgreementDocument);
  const send = async (): Promise<void> => {
    if (await run({ input: { agreementId } })) notifications.show({ message: t('agreement.sentTo', { contactEmail }) });
  };
  return (
    <>
      <Button size="sm" loading={busy} onClick={() => void send()}>
        {t('agreement.send')}
      </Button>
      <Refusals refusals={refusals} />
    </>
  );
}

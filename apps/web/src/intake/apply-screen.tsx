import { List, Stack, Text, Title } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApplyPageDocument, type ApplyPageQuery } from '../gql/graphql';
import { openQuestion } from '../graph/open-question';
import { OpenPage } from '../recruiting/open-page';
import { showInstant } from '../texts/dates';
import { EligibilityCheck } from './eligibility-check';
import { StartForm } from './start-form';

type ApplyPage = NonNullable<ApplyPageQuery['applyPage']>;

/** The open page of a programme's intake (V1): what is asked, who may apply, and the way in. */
export function ApplyVentureScreen({ programme }: { readonly programme: string }) {
  const { t } = useTranslation('intake');
  const { data } = useSuspenseQuery(openQuestion(ApplyPageDocument, { programme }));
  const [sentTo, setSentTo] = useState<string | null>(null);
  const page = data.applyPage;
  if (!page) return <OpenPage title={t('apply.nowhereTitle')} lead={t('apply.nowhere')} />;
  const door = { programme: page.programme, brandColor: page.brandColor };
  if (sentTo) return <OpenPage {...door} title={t('apply.sentTitle')} lead={t('apply.sent', { email: sentTo })} />;
  if (page.intake?.state !== 'open')
    return <OpenPage {...door} title={t('apply.closedTitle')} lead={whenOpen(page, t)} />;
  const { closesAt } = page.intake;
  return (
    <OpenPage
      {...door}
      title={t('apply.title', { programme: page.programme })}
      lead={closesAt ? t('apply.until', { at: showInstant(closesAt, page.zone) }) : t('apply.always')}
    >
      <Stack gap="lg">
        {page.intake.about && (
          <Text className="break-words" style={{ whiteSpace: 'pre-wrap' }}>
            {page.intake.about}
          </Text>
        )}
        <EligibilityCheck programme={programme} asked={decisiveOf(page)} />
        <Stack gap="xs">
          <Title order={2}>{t('apply.asked')}</Title>
          <List size="sm" spacing={2}>
            {page.fields.map(({ key, label }) => (
              <List.Item key={key}>{label}</List.Item>
            ))}
          </List>
        </Stack>
        <StartForm programme={programme} onSent={setSentTo} />
        <Text size="sm">
          <Link to="/p/$slug/applications" params={{ slug: programme }}>
            {t('apply.known')}
          </Link>
        </Text>
      </Stack>
    </OpenPage>
  );
}

const decisiveOf = ({ fields, decisive }: ApplyPage) => fields.filter(({ key }) => decisive.includes(key));

function whenOpen({ intake, zone }: ApplyPage, t: ReturnType<typeof useTranslation<'intake'>>['t']): string {
  if (intake?.state === 'upcoming') return t('apply.opens', { at: showInstant(intake.opensAt, zone) });
  return t('apply.closed');
}

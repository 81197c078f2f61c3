import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Facts } from '../kit/facts';
import { Section } from '../kit/section';
import { useWords } from '../shell/me';
import { cityOf } from '../texts/dates';
import type { Application } from './application-screen';

/** What the applicant tells of themself. */
export function Answers({ application }: { readonly application: Application }) {
  const { t } = useTranslation('recruiting');
  const { backgroundOf } = useWords();
  const { primaryBackground, otherBackgrounds, expertise, hoursPerMonth, zone, languages } = application;
  return (
    <Section title={t('application.answers')}>
      <Told title={t('application.why')} text={application.why} />
      {application.nomination && (
        <Text size="sm" c="dimmed" className="break-words">
          {t('application.nominated', {
            name: application.nomination.nominatedByName ?? '',
            why: application.nomination.why,
          })}
        </Text>
      )}
      <Cv cv={application.cv} />
      <Facts
        facts={[
          [t('application.backgrounds'), [primaryBackground, ...otherBackgrounds].map(backgroundOf).join(', ')],
          [t('application.expertise'), expertise.join(', ')],
          [t('application.hours'), hoursPerMonth],
          [t('application.place'), `${cityOf(zone)}, ${languages.join(', ')}`],
        ]}
      />
    </Section>
  );
}

function Told({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {title}
      </Text>
      <Text className="break-words" style={{ whiteSpace: 'pre-line' }}>
        {text}
      </Text>
    </div>
  );
}

/** An address that was given is opened as a stranger's: it learns nothing of where it was followed. */
function Cv({ cv }: { readonly cv: string }) {
  const { t } = useTranslation('recruiting');
  const isAddress = /^https?:\/\/\S+$/.test(cv);
  if (!isAddress) return <Told title={t('application.cv')} text={cv} />;
  return (
    <Anchor href={cv} target="_blank" rel="noopener noreferrer nofollow" className="break-words">
      {t('application.cvOpen')}: {cv}
    </Anchor>
  );
}

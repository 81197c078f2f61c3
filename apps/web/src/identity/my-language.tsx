import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { ChooseLanguageDocument, type Tongue } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { TongueSelect } from './tongue-select';

/** The language of letters and of the pages behind their links; saved as soon as it is chosen. */
export function MyLanguage({ locale }: { readonly locale: Tongue | null }) {
  const { t } = useTranslation('identity');
  const { run, refusals, busy } = useDeed(ChooseLanguageDocument);
  const choose = async (tongue: Tongue | null): Promise<void> => {
    if (await run({ input: { locale: tongue } })) notifications.show({ message: t('language.chosen') });
  };
  return (
    <Section title={t('language.title')}>
      <Refusals refusals={refusals} />
      <TongueSelect
        label={t('language.mine')}
        description={t('language.help')}
        value={locale}
        onChange={(tongue) => void choose(tongue)}
        error={byField(refusals)['locale']}
        disabled={busy}
      />
    </Section>
  );
}

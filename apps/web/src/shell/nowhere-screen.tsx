import { useTranslation } from 'react-i18next';
import { Doorstep } from '../identity/sign-in-screen';

/** Signed in, but in no programme any more. */
export function NowhereScreen() {
  const { t } = useTranslation('shell');
  return (
    <Doorstep title={t('nowhere.title')} lead={t('nowhere.text')}>
      {null}
    </Doorstep>
  );
}

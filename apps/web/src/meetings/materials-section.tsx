import { useTranslation } from 'react-i18next';
import type { WholeMeetingFragment } from '../gql/graphql';
import { FilesOf } from '../kit/files-of';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';

/** Slides, a case, a paper. */
export function MaterialsSection({ meeting: { id, status, files } }: { readonly meeting: WholeMeetingFragment }) {
  const { t } = useTranslation('meetings');
  const { may } = useHere();
  const keeps = may('meetings.run') && status !== 'cancelled';
  return (
    <Section title={t('materials.title')}>
      <FilesOf
        kind="meeting"
        subjectId={id}
        slot="materials"
        files={files}
        keeps={keeps}
        says={t(keeps ? 'materials.none' : 'materials.noneMine')}
      />
    </Section>
  );
}

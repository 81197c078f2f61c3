import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUrlDialog } from '../kit/use-url-dialog';
import { useHere } from '../shell/me';
import { CopyDialog } from './copy-dialog';
import type { OpenProps } from './item-screen';
import { isRead } from './kinds';

/** Where the programme's own words are changed: here, among its letters, or in its form. */
export function OursDeeds({ open }: OpenProps) {
  const { t } = useTranslation('playbook');
  const { slug } = useHere();
  const [opened, edit, close] = useUrlDialog('edit');
  const { item, ours } = open;
  const { letterKind, language } = item;
  if (isRead(item.kind)) {
    return (
      <>
        <Button variant="default" onClick={edit}>
          {t('ours.edit')}
        </Button>
        {opened && <CopyDialog open={open} onClose={close} />}
      </>
    );
  }
  if (letterKind) {
    const search = { kind: letterKind, locale: language };
    return (
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/p/$slug/settings/letters" params={{ slug }} search={search} {...props} />}
      >
        {t('ours.letter')}
      </Button>
    );
  }
  const id = ours?.formId;
  if (!id) return null;
  return (
    <Button
      variant="default"
      renderRoot={(props) => <Link to="/p/$slug/settings/application/$id" params={{ slug, id }} {...props} />}
    >
      {t('ours.form')}
    </Button>
  );
}

import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type FormInHandFragment,
  PublishIntakeFormDocument,
  type RefusedFragment,
  SaveIntakeFormDocument,
} from '../gql/graphql';
import { useDeed } from '../graph/use-deed';
import type { Question } from './answers';
import { inputOf } from './form-draft';
import { useLeaveWarning } from '../kit/use-leave-warning';

export interface FormDesk {
  /** As the api has it. */
  readonly form: FormInHandFragment;
  readonly name: string;
  readonly fields: readonly Question[];
  /** Not kept yet. */
  readonly isChanged: boolean;
  readonly busy: boolean;
  readonly refusals: readonly RefusedFragment[];
  readonly rename: (name: string) => void;
  readonly change: (change: (fields: readonly Question[]) => readonly Question[]) => void;
  readonly save: () => Promise<FormInHandFragment | null>;
  readonly publish: () => Promise<void>;
}

/** A form in the making: kept when its maker says so, and published from what is kept. */
export function useForm(first: FormInHandFragment): FormDesk {
  const { t } = useTranslation('intake');
  const [form, setForm] = useState(first);
  const [name, setName] = useState(first.name);
  const [fields, setFields] = useState<readonly Question[]>(first.fields);
  const saving = useDeed(SaveIntakeFormDocument);
  const publishing = useDeed(PublishIntakeFormDocument);
  const isChanged = name !== form.name || JSON.stringify(fields) !== JSON.stringify(form.fields);
  useLeaveWarning(isChanged);

  async function save(): Promise<FormInHandFragment | null> {
    publishing.reset();
    const input = { formId: form.id, revision: form.revision, name, fields: inputOf(fields) };
    const known = (await saving.run({ input }))?.form;
    if (!known) return null;
    setForm(known);
    // Whoever typed on meanwhile loses nothing of it.
    setName((now) => (now === name ? known.name : now));
    setFields((now) => (now === fields ? known.fields : now));
    return known;
  }

  async function publish(): Promise<void> {
    const kept = isChanged ? await save() : form;
    if (!kept) return;
    const published = await publishing.run({ input: { formId: kept.id, revision: kept.revision } });
    if (!published?.form) return;
    setForm(published.form);
    notifications.show({ message: t('builder.published', { count: published.form.draftsBehind }) });
  }

  return {
    form,
    name,
    fields,
    isChanged,
    busy: saving.busy || publishing.busy,
    refusals: [...saving.refusals, ...publishing.refusals],
    rename: setName,
    change: setFields,
    save,
    publish,
  };
}

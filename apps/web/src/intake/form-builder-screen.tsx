import { SegmentedControl, Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FormInHandFragment, IntakeFormDocument } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import { BuilderHead } from './builder-head';
import { FormPreview } from './form-preview';
import { QuestionList } from './question-list';
import { useForm } from './use-form';

/** The application form as the office works on it: questions, their order, and how it will look. */
export function FormBuilderScreen({ id }: { readonly id: string }) {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, IntakeFormDocument, { id }));
  return <Builder key={id} first={found(data.intakeForm)} />;
}

function Builder({ first }: { readonly first: FormInHandFragment }) {
  const { t } = useTranslation('intake');
  const form = useForm(first);
  const [view, setView] = useState<'questions' | 'preview'>('questions');
  const views = ['questions', 'preview'] as const;
  return (
    <Stack gap="md" maw={820}>
      <BuilderHead form={form} />
      <Refusals refusals={form.refusals} idOf={({ field }) => `open-${field ?? ''}`} />
      <SegmentedControl
        aria-label={t('builder.view')}
        value={view}
        onChange={(chosen) => setView(chosen === 'preview' ? 'preview' : 'questions')}
        data={views.map((value) => ({ value, label: t(`builder.${value}`) }))}
        style={{ alignSelf: 'flex-start' }}
      />
      {view === 'questions' ? (
        <QuestionList fields={form.fields} refusals={form.refusals} onFields={form.change} />
      ) : (
        <FormPreview fields={form.fields} />
      )}
    </Stack>
  );
}

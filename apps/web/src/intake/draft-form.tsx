import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MyDraftFragment, RefusedFragment } from '../gql/graphql';
import { byField } from '../graph/refusals';
import { useDeed } from '../graph/use-deed';
import { CarryOverApplicationDocument, SubmitApplicationDocument } from '../gql/graphql';
import { Page } from '../kit/page';
import { Refusals } from '../kit/refusals';
import { Section } from '../kit/section';
import { useHere } from '../shell/me';
import { NewerForm, TornNotice } from './draft-notices';
import { ExceptionNotice } from './exception-notice';
import { FileField } from './file-field';
import { FoundersField } from './founders-field';
import { QuestionField } from './question-field';
import { SavedMark } from './saved-mark';
import { type Signed, SignOff } from './sign-off';
import { useDraft } from './use-draft';

/** What a founder fills in: kept as they type, judged when they hand it in, and then all of it at once. */
export function DraftForm({ application }: { readonly application: MyDraftFragment }) {
  const { t } = useTranslation('intake');
  const { slug } = useHere();
  const [state, keeper] = useDraft(slug, application);
  const { draft, answers, founders, saving, torn } = state;
  const submitting = useDeed(SubmitApplicationDocument);
  const carrying = useDeed(CarryOverApplicationDocument);
  const refusals = [...submitting.refusals, ...carrying.refusals, ...state.refusals];
  const errors = byField(refusals);

  /** Names the revision that is kept when all is. */
  async function once<T>(deed: (seen: { applicationId: string; revision: number }) => Promise<T>): Promise<T | null> {
    if (!(await keeper.save())) return null;
    const { id: applicationId, revision } = keeper.state().draft;
    return deed({ applicationId, revision });
  }
  const submit = (signed: Signed) => once((seen) => submitting.run({ input: { ...seen, ...signed } }));
  const carryOver = () =>
    once(async (seen) => {
      const carried = await carrying.run({ input: seen });
      if (carried?.application) keeper.see(carried.application);
    });

  return (
    <Page title={draft.ventureName ?? t('draft.title')} lead={t('draft.lead', { intake: draft.intake.name })}>
      <SavedMark saving={saving} onAgain={() => void keeper.save()} />
      <Stack gap="md" maw={760} w="100%">
        {draft.hasNewerForm && <NewerForm busy={carrying.busy} onCarryOver={() => void carryOver()} />}
        <TornNotice
          fields={draft.fields}
          torn={torn}
          answers={answers}
          onSettle={(key, mine) => void keeper.settle(key, mine)}
        />
        <Refusals refusals={distinct(refusals)} />
        <ExceptionNotice draft={draft} refusals={refusals} />
        <Section title={t('draft.questions')}>
          <Stack gap="lg">
            {draft.fields.map((asked) =>
              asked.kind === 'file' ? (
                <FileField
                  key={asked.key}
                  asked={asked}
                  applicationId={draft.id}
                  files={draft.files}
                  onFiles={(change) => keeper.changeFiles(change)}
                  error={errors[asked.key]}
                />
              ) : (
                <QuestionField
                  key={asked.key}
                  asked={asked}
                  given={answers[asked.key]}
                  onAnswer={(given) => keeper.answer(asked.key, given)}
                  error={errors[asked.key]}
                />
              ),
            )}
            <FoundersField founders={founders} onFounders={(named) => keeper.name(named)} error={errors['founders']} />
          </Stack>
        </Section>
        <SignOff errors={errors} busy={submitting.busy} onSign={(signed) => void submit(signed)} />
      </Stack>
    </Page>
  );
}

const distinct = (refusals: readonly RefusedFragment[]): readonly RefusedFragment[] =>
  refusals.filter(({ message }, at) => refusals.findIndex((one) => one.message === message) === at);

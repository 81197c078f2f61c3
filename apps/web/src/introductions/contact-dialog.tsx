import { Modal, SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ChooseIntroductionContactDocument,
  type ContactKind,
  IntroductionContactsDocument,
  type Shareable,
} from '../gql/graphql';
import { byField } from '../graph/refusals';
import { question } from '../graph/questions';
import { useDeed } from '../graph/use-deed';
import { DialogFoot } from '../kit/dialog-foot';
import { Refusals } from '../kit/refusals';
import { useHere } from '../shell/me';
import type { IntroductionDialogProps } from './introduction-deeds';
import { ShareFields } from './share-fields';

const KINDS = ['specialist', 'mentor', 'programme'] as const satisfies readonly ContactKind[];
const EMPTY = { contactName: '', contactEmail: '', contactOrganisation: '', mentorId: '', programmeId: '' };
type Whom = typeof EMPTY;

/** Whom it is to be, and what they are told (A3). */
export function ContactDialog({ introduction: { id, sharing }, onClose }: IntroductionDialogProps) {
  const { t } = useTranslation('introductions');
  const { run, refusals, busy } = useDeed(ChooseIntroductionContactDocument);
  const [kind, setKind] = useState<ContactKind>('specialist');
  const [whom, setWhom] = useState<Whom>(EMPTY);
  const [shared, share] = useState<readonly Shareable[]>(sharing.map(({ field }) => field));
  const errors = byField(refusals);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const given = Object.fromEntries(Object.entries(whom).filter(([, value]) => value !== ''));
    if (!(await run({ input: { ...given, introductionId: id, kind, shared: [...shared] } }))) return;
    onClose();
    notifications.show({ message: t('contact.done') });
  }
  return (
    <Modal opened onClose={onClose} title={t('contact.dialog')}>
      <Stack component="form" gap="sm" onSubmit={(event) => void submit(event)}>
        <Refusals refusals={refusals} />
        <SegmentedControl
          aria-label={t('contact.kind')}
          fullWidth
          orientation="vertical"
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(KINDS.find((each) => each === value) ?? 'specialist')}
        />
        {kind === 'specialist' ? (
          <Specialist whom={whom} onChange={setWhom} errors={errors} />
        ) : (
          <Known kind={kind} whom={whom} onChange={setWhom} errors={errors} />
        )}
        <ShareFields
          label={t('contact.shared')}
          help={t('contact.sharedHelp')}
          value={shared}
          onChange={share}
          error={errors['shared']}
        />
        <DialogFoot onClose={onClose} deed={t('contact.do')} busy={busy} />
      </Stack>
    </Modal>
  );
}

interface WhomProps {
  readonly whom: Whom;
  readonly onChange: (whom: Whom) => void;
  readonly errors: Readonly<Record<string, string>>;
}

function Specialist({ whom, onChange, errors }: WhomProps) {
  const { t } = useTranslation('introductions');
  const field = (name: 'contactName' | 'contactEmail' | 'contactOrganisation') => ({
    id: name,
    value: whom[name],
    error: errors[name],
    onChange: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
      onChange({ ...whom, [name]: currentTarget.value }),
  });
  return (
    <>
      <TextInput {...field('contactName')} label={t('contact.name')} maxLength={120} required data-autofocus />
      <TextInput {...field('contactEmail')} label={t('contact.email')} type="email" maxLength={200} required />
      <TextInput {...field('contactOrganisation')} label={t('contact.organisation')} maxLength={120} />
    </>
  );
}

/** A mentor of the cohort, or another programme that takes introductions. */
function Known({ kind, whom, onChange, errors }: WhomProps & { readonly kind: 'mentor' | 'programme' }) {
  const { t } = useTranslation('introductions');
  const { slug } = useHere();
  const { data } = useQuery(question(slug, IntroductionContactsDocument, {}));
  const key = kind === 'mentor' ? 'mentorId' : 'programmeId';
  const mentors = data?.mentors.items ?? [];
  const programmes = data?.introductionProgrammes ?? [];
  if (kind === 'programme' && data && programmes.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('contact.noProgramme')}
      </Text>
    );
  }
  const choices = kind === 'mentor' ? mentors : programmes;
  return (
    <Select
      id={key}
      label={t(`kind.${kind}`)}
      description={kind === 'programme' ? t('contact.programmeHelp') : undefined}
      required
      searchable
      value={whom[key] || null}
      error={errors[key]}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(value) => onChange({ ...whom, [key]: value ?? '' })}
    />
  );
}

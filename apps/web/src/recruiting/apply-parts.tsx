import {
  Fieldset,
  MultiSelect,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { zonesWith } from '../programmes/zones';
import { options } from '../shell/me';
import type { AskedForm, Draft } from './application-draft';
import { languageOptions } from './languages';

export interface PartProps {
  readonly asked: AskedForm;
  readonly draft: Draft;
  readonly errors: Readonly<Record<string, string>>;
  readonly set: (change: Partial<Draft>) => void;
}

export function You({ asked, draft, errors, set }: PartProps) {
  const { t } = useTranslation('recruiting');
  return (
    <Fieldset legend={t('apply.you')}>
      <Stack gap="sm">
        <TextInput
          id="name"
          label={t('apply.name')}
          required
          autoComplete="name"
          maxLength={120}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          error={errors['name']}
        />
        <TextInput
          id="email"
          type="email"
          label={t('apply.email')}
          required
          autoComplete="email"
          maxLength={200}
          value={draft.email}
          onChange={(event) => set({ email: event.currentTarget.value })}
          error={errors['email']}
        />
        <Select
          id="zone"
          label={t('apply.zone')}
          required
          searchable
          data={zonesWith(draft.zone, asked.zone)}
          value={draft.zone}
          onChange={(zone) => set({ zone: zone ?? draft.zone })}
          error={errors['zone']}
        />
        <MultiSelect
          id="languages"
          label={t('apply.languages')}
          searchable
          data={languageOptions(navigator.language)}
          value={draft.languages}
          onChange={(languages) => set({ languages })}
          error={errors['languages']}
        />
      </Stack>
    </Fieldset>
  );
}

export function Bring({ asked, draft, errors, set }: PartProps) {
  const { t } = useTranslation('recruiting');
  const backgrounds = options(asked.backgrounds);
  return (
    <Fieldset legend={t('apply.bring')}>
      <Stack gap="sm">
        <Select
          id="primaryBackground"
          label={t('apply.background')}
          required
          data={backgrounds}
          value={draft.primaryBackground}
          onChange={(primaryBackground) => set({ primaryBackground })}
          error={errors['primaryBackground']}
        />
        <MultiSelect
          id="otherBackgrounds"
          label={t('apply.others')}
          data={backgrounds.filter(({ value }) => value !== draft.primaryBackground)}
          value={draft.otherBackgrounds}
          onChange={(otherBackgrounds) => set({ otherBackgrounds })}
          error={errors['otherBackgrounds']}
        />
        <TagsInput
          id="expertise"
          label={t('apply.expertise')}
          description={t('apply.expertiseHelp')}
          maxTags={30}
          maxLength={80}
          acceptValueOnBlur
          value={draft.expertise}
          onChange={(expertise) => set({ expertise })}
          error={errors['expertise']}
        />
        <Textarea
          id="cv"
          label={t('apply.cv')}
          required
          autosize
          minRows={3}
          minLength={3}
          maxLength={10_000}
          value={draft.cv}
          onChange={(event) => set({ cv: event.currentTarget.value })}
          error={errors['cv']}
        />
      </Stack>
    </Fieldset>
  );
}

export function Give({ asked: { hoursMin, hoursMax }, draft, errors, set }: PartProps) {
  const { t } = useTranslation('recruiting');
  return (
    <Fieldset legend={t('apply.give')}>
      <Stack gap="sm">
        <NumberInput
          id="hoursPerMonth"
          label={t('apply.hours')}
          description={t('apply.hoursHelp', { min: hoursMin, max: hoursMax })}
          required
          min={hoursMin}
          max={hoursMax}
          allowDecimal={false}
          hideControls
          value={draft.hoursPerMonth}
          onChange={(hoursPerMonth) => set({ hoursPerMonth })}
          error={errors['hoursPerMonth']}
        />
        <Textarea
          id="why"
          label={t('apply.why')}
          description={t('apply.whyHelp')}
          required
          autosize
          minRows={4}
          minLength={20}
          maxLength={4_000}
          value={draft.why}
          onChange={(event) => set({ why: event.currentTarget.value })}
          error={errors['why']}
        />
      </Stack>
    </Fieldset>
  );
}

/** The two whom the applicant names. */
export function Named({ draft: { references }, errors, set }: PartProps) {
  const { t } = useTranslation('recruiting');
  const change = (at: number, part: Partial<Draft['references'][number]>): void =>
    set({ references: references.map((reference, index) => (index === at ? { ...reference, ...part } : reference)) });
  return (
    <Fieldset legend={t('apply.references')} id="references" tabIndex={-1}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('apply.referencesHelp')}
      </Text>
      {errors['references'] && (
        <Text size="sm" mb="sm" c="var(--mantine-color-error)">
          {errors['references']}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {references.flatMap(({ name, email }, index) => [
          <TextInput
            key={`name ${index}`}
            id={`references.${index}.name`}
            label={t('apply.referenceName', { n: index + 1 })}
            required
            maxLength={120}
            value={name}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
            error={errors[`references.${index}.name`]}
          />,
          <TextInput
            key={`email ${index}`}
            id={`references.${index}.email`}
            type="email"
            label={t('apply.referenceEmail', { n: index + 1 })}
            required
            maxLength={200}
            value={email}
            onChange={(event) => change(index, { email: event.currentTarget.value })}
            error={errors[`references.${index}.email`]}
          />,
        ])}
      </SimpleGrid>
    </Fieldset>
  );
}

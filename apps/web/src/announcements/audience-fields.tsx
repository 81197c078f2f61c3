import { Checkbox, Group, MultiSelect, Radio, Stack, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PROGRAMME_KINDS } from '../adopters/adopter-filters';
import {
  type AddressedRole,
  type AnnouncementAudience,
  AnnouncementProgrammesDocument,
  AnnouncementReachDocument,
} from '../gql/graphql';
import { listing, question } from '../graph/questions';
import { useWhole } from '../graph/use-whole';
import { countryName } from '../programmes/countries';
import { useHere } from '../shell/me';
import type { Draft } from './announcement-draft';
import type { FieldsProps } from './content-fields';

const AUDIENCES = ['all', 'like', 'chosen'] as const satisfies readonly AnnouncementAudience[];
const ROLES = ['manager', 'mentor', 'entrepreneur'] as const satisfies readonly AddressedRole[];

/** Whom it is for, and how far that reaches. */
export function AudienceFields({ form, errors }: FieldsProps) {
  const { t } = useTranslation('announcements');
  return (
    <Stack gap="sm">
      <Radio.Group label={t('field.audience')} {...form.getInputProps('audience')}>
        <Group gap="md" mt={6}>
          {AUDIENCES.map((value) => (
            <Radio key={value} value={value} label={t(`audience.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      <Programmes form={form} errors={errors} />
      <Checkbox.Group label={t('field.roles')} {...form.getInputProps('roles')} error={errors['roles']}>
        <Group gap="md" mt={6}>
          {ROLES.map((value) => (
            <Checkbox key={value} value={value} label={t(`role.${value}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Reach draft={form.values} />
    </Stack>
  );
}

function Programmes({ form, errors }: FieldsProps) {
  const { t } = useTranslation('announcements');
  const { t: programmes } = useTranslation('programmes');
  const { slug } = useHere();
  const { audience } = form.values;
  const directory = listing(slug, AnnouncementProgrammesDocument, {}, ({ programmes: page }) => page);
  const known = useWhole(directory, { isNeeded: audience !== 'all' }).filter(({ status }) => status !== 'closed');
  const countries = [...new Set([...known.map(({ country }) => country), ...(form.values.countries ?? [])])];
  if (audience === 'like') {
    return (
      <>
        <MultiSelect
          id="kinds"
          label={t('field.kinds')}
          data={PROGRAMME_KINDS.map((value) => ({ value, label: programmes(`kind.${value}`) }))}
          {...form.getInputProps('kinds')}
          error={errors['kinds']}
        />
        <MultiSelect
          id="countries"
          label={t('field.countries')}
          searchable
          data={countries.map((value) => ({ value, label: countryName(value) }))}
          {...form.getInputProps('countries')}
        />
      </>
    );
  }
  if (audience === 'all') return null;
  return (
    <MultiSelect
      id="programmeIds"
      label={t('field.programmes')}
      searchable
      data={known.map(({ id, name }) => ({ value: id, label: name }))}
      {...form.getInputProps('programmeIds')}
      error={errors['programmeIds']}
    />
  );
}

function Reach({ draft: { audience, kinds, countries, programmeIds, roles } }: { readonly draft: Draft }) {
  const { t } = useTranslation('announcements');
  const { slug } = useHere();
  const addressing = { audience, kinds, countries, programmeIds };
  const { data } = useQuery({
    ...question(slug, AnnouncementReachDocument, addressing),
    placeholderData: keepPreviousData,
  });
  if (!data) return null;
  const { programmes, managers } = data.announcementReach;
  const others = [roles].flat().filter((role) => role !== 'manager');
  return (
    <Text size="sm" role="status">
      {t('reach.programmes', { count: programmes })}
      {roles.includes('manager') && ` ${t('reach.managers', { count: managers })}`}
      {others.length > 0 && ` ${t('reach.others', { roles: others.map((role) => t(`role.${role}`)).join(', ') })}`}
    </Text>
  );
}

import { Button, CloseButton, Fieldset, Group, List, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoFounderInput } from '../gql/graphql';

/** As the api takes them at the most. */
const MOST = 10;

interface FoundersFieldProps {
  readonly founders: readonly CoFounderInput[];
  readonly onFounders: (founders: readonly CoFounderInput[]) => void;
  readonly error?: string | undefined;
}

/** Who founds it besides the applicant: each is taken in whole, or not yet. */
export function FoundersField({ founders, onFounders, error }: FoundersFieldProps) {
  const { t } = useTranslation('intake');
  return (
    <Fieldset legend={t('founders.title')} id="founders" tabIndex={-1}>
      <Text size="sm" c="dimmed">
        {t('founders.help')}
      </Text>
      <List listStyleType="none" my="xs">
        {founders.map(({ name, email }, at) => (
          <List.Item key={`${email} ${at}`}>
            <Group gap="xs" wrap="nowrap">
              <Text className="break-words">
                {name}, {email}
              </Text>
              <CloseButton
                aria-label={t('founders.remove', { name })}
                onClick={() => onFounders(founders.filter((_, index) => index !== at))}
              />
            </Group>
          </List.Item>
        ))}
      </List>
      {error && (
        <Text size="sm" c="var(--mantine-color-error)">
          {error}
        </Text>
      )}
      {founders.length < MOST && <NewFounder onFounder={(founder) => onFounders([...founders, founder])} />}
    </Fieldset>
  );
}

const isWhole = ({ name, email }: CoFounderInput): boolean =>
  name.trim() !== '' && /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(email.trim());

function NewFounder({ onFounder }: { readonly onFounder: (founder: CoFounderInput) => void }) {
  const { t } = useTranslation('intake');
  const [founder, setFounder] = useState<CoFounderInput>({ name: '', email: '' });
  const [isWrong, setWrong] = useState(false);
  const add = (): void => {
    setWrong(!isWhole(founder));
    if (!isWhole(founder)) return;
    onFounder({ name: founder.name.trim(), email: founder.email.trim() });
    setFounder({ name: '', email: '' });
  };
  const onEnter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <Group align="flex-start" gap="sm" onKeyDown={onEnter}>
      <TextInput
        label={t('founders.name')}
        maxLength={120}
        style={{ flex: '1 1 160px' }}
        value={founder.name}
        onChange={({ currentTarget }) => setFounder({ ...founder, name: currentTarget.value })}
      />
      <TextInput
        type="email"
        label={t('founders.email')}
        maxLength={200}
        style={{ flex: '1 1 200px' }}
        value={founder.email}
        onChange={({ currentTarget }) => setFounder({ ...founder, email: currentTarget.value })}
        error={isWrong && t('founders.wrong')}
      />
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={add} mt={{ base: 0, sm: 26 }}>
        {t('founders.add')}
      </Button>
    </Group>
  );
}

import {
  Button,
  CloseButton,
  Fieldset,
  Group,
  MultiSelect,
  NativeSelect,
  Stack,
  TagsInput,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Question } from './answers';
import { canRule, isCounted, type Rule, ruleOn, testsOf } from './plan';

interface RulesEditorProps {
  readonly fields: readonly Question[];
  readonly rules: readonly Rule[];
  readonly errors: Readonly<Record<string, string>>;
  readonly onRules: (rules: readonly Rule[]) => void;
}

/** Who may apply: each rule asks one question of the form, and says in words what it is for. */
export function RulesEditor({ fields, rules, errors, onRules }: RulesEditorProps) {
  const { t } = useTranslation('intake');
  const askable = fields.filter(canRule);
  const [first] = askable;
  return (
    <Fieldset legend={t('rules.title')}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          {t(rules.length === 0 ? 'rules.none' : 'rules.help')}
        </Text>
        {rules.map((rule, at) => (
          <RuleRow
            key={at}
            number={at + 1}
            rule={rule}
            fields={askable}
            error={errors[`rules.${at}`]}
            onRule={(changed) => onRules(rules.map((one, index) => (index === at ? changed : one)))}
            onRemove={() => onRules(rules.filter((_, index) => index !== at))}
          />
        ))}
        {first && (
          <Button
            size="compact-md"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => onRules([...rules, ruleOn(first)])}
          >
            {t('rules.add')}
          </Button>
        )}
      </Stack>
    </Fieldset>
  );
}

interface RuleRowProps {
  readonly number: number;
  readonly rule: Rule;
  readonly fields: readonly Question[];
  readonly error?: string | undefined;
  readonly onRule: (rule: Rule) => void;
  readonly onRemove: () => void;
}

function RuleRow({ number, rule, fields, error, onRule, onRemove }: RuleRowProps) {
  const { t } = useTranslation('intake');
  const asked = fields.find(({ key }) => key === rule.asks);
  const askAnother = (key: string): void => {
    const other = fields.find((field) => field.key === key);
    if (other) onRule(ruleOn(other, rule.words));
  };
  return (
    <Stack gap={6} id={`rules.${number - 1}`} tabIndex={-1} role="group" aria-label={t('rules.rule', { number })}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <NativeSelect
          label={t('rules.asks')}
          style={{ flex: 1, minWidth: 0 }}
          data={fields.map(({ key, label }) => ({ value: key, label }))}
          value={rule.asks}
          onChange={({ currentTarget }) => askAnother(currentTarget.value)}
        />
        <CloseButton aria-label={t('rules.remove', { number })} onClick={onRemove} mb={6} />
      </Group>
      {asked && <Condition asked={asked} rule={rule} onRule={onRule} />}
      <TextInput
        label={t('rules.words')}
        placeholder={t('rules.wordsExample')}
        required
        maxLength={300}
        value={rule.words}
        onChange={({ currentTarget }) => onRule({ ...rule, words: currentTarget.value })}
        error={error}
      />
    </Stack>
  );
}

interface ConditionProps {
  readonly asked: Question;
  readonly rule: Rule;
  readonly onRule: (rule: Rule) => void;
}

function Condition({ asked, rule, onRule }: ConditionProps) {
  const { t } = useTranslation('intake');
  const tests = testsOf(asked);
  return (
    <Group align="flex-end" gap="xs">
      <NativeSelect
        aria-label={t('rules.test')}
        w={170}
        data={tests.map((value) => ({ value, label: t(`rules.tests.${value}`) }))}
        value={rule.test}
        onChange={({ currentTarget }) =>
          onRule({ ...rule, test: tests.find((one) => one === currentTarget.value) ?? rule.test })
        }
      />
      <div style={{ flex: '1 1 220px' }}>
        <Against asked={asked} rule={rule} onRule={onRule} />
      </div>
    </Group>
  );
}

/** What an answer is held against. */
function Against({ asked, rule, onRule }: ConditionProps) {
  const { t } = useTranslation('intake');
  if (isCounted(asked))
    return (
      <TextInput
        type="number"
        aria-label={t('rules.limit')}
        placeholder={t(asked.means === 'foundedOn' ? 'rules.months' : 'rules.limit')}
        value={rule.limit ?? ''}
        onChange={({ currentTarget: { value } }) => onRule({ ...rule, limit: value === '' ? null : Number(value) })}
      />
    );
  const shared = {
    'aria-label': t('rules.values'),
    value: [...rule.values],
    onChange: (values: string[]) => onRule({ ...rule, values }),
  };
  return asked.options.length > 0 ? (
    <MultiSelect {...shared} data={asked.options.map(({ value, label }) => ({ value, label }))} />
  ) : (
    <TagsInput {...shared} acceptValueOnBlur />
  );
}

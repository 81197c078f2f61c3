import { Anchor, Box, List, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EvaluationEntryQuery } from '../gql/graphql';
import { useHere } from '../shell/me';

type Answer = NonNullable<NonNullable<EvaluationEntryQuery['evaluationEntry']>['application']>['answers'][number];

/** By the questions of the form, in their order. */
export function Answers({ answers }: { readonly answers: readonly Answer[] }) {
  return (
    <Stack component="dl" gap="sm" m={0}>
      {answers.map((answer) => (
        <Box key={answer.key}>
          <Text component="dt" size="sm" c="dimmed">
            {answer.label}
          </Text>
          <Box component="dd" m={0} className="break-words" style={{ whiteSpace: 'pre-wrap' }}>
            <Given answer={answer} />
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

function Given({ answer: { kind, value, values, files } }: { readonly answer: Answer }) {
  const { t } = useTranslation('evaluation');
  const { slug } = useHere();
  if (files.length > 0) {
    return (
      <List listStyleType="none">
        {files.map(({ id, name }) => (
          <List.Item key={id}>
            <Anchor href={`/files/${id}?programme=${slug}`}>{name}</Anchor>
          </List.Item>
        ))}
      </List>
    );
  }
  if (kind === 'consent' && value) return t('application.agreed');
  const given = values.length > 0 ? values.join(', ') : value;
  return given ? (
    given
  ) : (
    <Text component="span" c="dimmed">
      {t('application.noAnswer')}
    </Text>
  );
}

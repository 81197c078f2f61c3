import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { IntakeDeskDocument, type IntakeDeskQuery } from '../gql/graphql';
import { question } from '../graph/questions';
import { useHere } from '../shell/me';
import { Exceptions } from './exceptions';
import { Forms } from './forms';
import { Intakes } from './intakes';
import { ReleaseText } from './release-text';

export type Desk = IntakeDeskQuery;

/** How ventures apply here: when, by which form, by what rules, and what they sign. */
export function IntakeDeskScreen() {
  const { slug } = useHere();
  const { data } = useSuspenseQuery(question(slug, IntakeDeskDocument, {}));
  return (
    <Stack gap="md" maw={900}>
      <Exceptions asked={data.exceptionsAsked} />
      <Forms forms={data.intakeForms} />
      <Intakes intakes={data.intakes} forms={data.intakeForms} />
      <ReleaseText key={data.releaseText.version} release={data.releaseText} />
    </Stack>
  );
}

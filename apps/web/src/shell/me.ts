import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { type MeQuery, MeDocument, type Role, WordsDocument } from '../gql/graphql';
import { ask } from '../graph/ask';
import { AskError } from '../graph/ask-error';
import { question } from '../graph/questions';

export type Me = NonNullable<MeQuery['me']> & Pick<MeQuery, 'programme'>;

const HOUR_MS = 3_600_000;

/** Who asks, in one programme: the question that opens the house. Without a slug, in the person's first one. */
export const meQuestion = (slug?: string) =>
  queryOptions({
    queryKey: [slug, 'me'],
    meta: { entrance: true },
    queryFn: async ({ signal }): Promise<Me> => {
      const { me, programme } = await ask(MeDocument, {}, { signal, ...(slug && { programme: slug }) });
      if (!me) throw new AskError({ message: '', extensions: { code: 'UNAUTHENTICATED' } });
      return { ...me, programme };
    },
  });

export interface Here {
  readonly slug: string;
  readonly me: Me;
  readonly roles: readonly Role[];
  /** The programme's zone. */
  readonly zone: string;
  may(permission: string): boolean;
}

/** The programme of this address and the person in it. */
export function useHere(): Here {
  const { slug } = useParams({ from: '/p/$slug' });
  const { data: me } = useSuspenseQuery(meQuestion(slug));
  return {
    slug,
    me,
    roles: me.membership?.roles ?? [],
    zone: me.programme.zone,
    may: (permission) => me.permissions.includes(permission),
  };
}

interface Word {
  readonly code: string;
  readonly label: string;
}

const labels = (words: readonly Word[]) => {
  const byCode = new Map(words.map(({ code, label }) => [code, label]));
  return (code: string): string => byCode.get(code) ?? code.replaceAll('_', ' ');
};

/** The network's lists and how their codes read. */
export function useWords() {
  const { slug } = useHere();
  const { data } = useSuspenseQuery({ ...question(slug, WordsDocument, {}), staleTime: HOUR_MS });
  return { ...data, backgroundOf: labels(data.backgrounds), topicOf: labels(data.topics) };
}

/** For Mantine's selects. */
export const options = (words: readonly Word[]) => words.map(({ code, label }) => ({ value: code, label }));

import { createFileRoute, notFound, redirect } from '@tanstack/react-router';
import { SessionPlaceDocument } from '../gql/graphql';
import { question } from '../graph/questions';
import { OuterErrorScreen, OuterNotFoundScreen } from '../shell/error-screen';
import { meQuestion } from '../shell/me';

/** A letter's link names a session only: its programme is the one of the reader's in which it can be seen. */
export const Route = createFileRoute('/sessions/$id')({
  loader: async ({ context: { queryClient }, params: { id } }) => {
    const { programmes } = await queryClient.fetchQuery(meQuestion());
    const answers = await Promise.all(
      programmes.map(async ({ slug }) => {
        const { session } = await queryClient.fetchQuery(question(slug, SessionPlaceDocument, { id }));
        return session ? slug : null;
      }),
    );
    const slug = answers.find((answer) => answer !== null);
    if (!slug) return notFound({ throw: true });
    return redirect({ to: '/p/$slug/sessions/$id', params: { slug, id }, replace: true, throw: true });
  },
  errorComponent: OuterErrorScreen,
  notFoundComponent: OuterNotFoundScreen,
});

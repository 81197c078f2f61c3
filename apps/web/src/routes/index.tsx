import { createFileRoute, redirect } from '@tanstack/react-router';
import { NowhereScreen } from '../shell/nowhere-screen';
import { OuterErrorScreen } from '../shell/error-screen';
import { meQuestion } from '../shell/me';

/** Leads to the person's first programme. */
export const Route = createFileRoute('/')({
  loader: async ({ context: { queryClient } }) => {
    const {
      programmes: [first],
    } = await queryClient.fetchQuery(meQuestion());
    if (first) redirect({ to: '/p/$slug', params: { slug: first.slug }, replace: true, throw: true });
  },
  component: NowhereScreen,
  errorComponent: OuterErrorScreen,
});

import { createFileRoute } from '@tanstack/react-router';
import { House } from '../shell/house';
import { OuterErrorScreen } from '../shell/error-screen';
import { meQuestion } from '../shell/me';

export const Route = createFileRoute('/p/$slug')({
  loader: ({ context: { queryClient }, params: { slug } }) => queryClient.ensureQueryData(meQuestion(slug)),
  component: House,
  errorComponent: OuterErrorScreen,
});

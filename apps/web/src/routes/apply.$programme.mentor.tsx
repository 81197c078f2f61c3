import { createFileRoute, useLocation } from '@tanstack/react-router';
import { OuterErrorScreen } from '../shell/error-screen';
import { ApplyScreen } from '../recruiting/apply-screen';

export const Route = createFileRoute('/apply/$programme/mentor')({
  component: Apply,
  errorComponent: OuterErrorScreen,
});

function Apply() {
  const { programme } = Route.useParams();
  const { hash } = useLocation();
  return <ApplyScreen programme={programme} token={decodeURIComponent(hash) || null} />;
}

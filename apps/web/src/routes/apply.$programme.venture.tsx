import { createFileRoute } from '@tanstack/react-router';
import { OuterErrorScreen } from '../shell/error-screen';
import { ApplyVentureScreen } from '../intake/apply-screen';

export const Route = createFileRoute('/apply/$programme/venture')({
  component: Apply,
  errorComponent: OuterErrorScreen,
});

function Apply() {
  const { programme } = Route.useParams();
  return <ApplyVentureScreen programme={programme} />;
}

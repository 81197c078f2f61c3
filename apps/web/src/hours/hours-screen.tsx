import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { FounderHours } from './founder-hours';
import { HoursTable } from './hours-table';

/** Office hours as each role needs them: all of them, one's own to open, or those that one may book (A1). */
export function HoursScreen() {
  const { slug, roles } = useHere();
  const face = useFace(slug, roles);
  if (face === 'manager') return <HoursTable isOffice />;
  return face === 'entrepreneur' ? <FounderHours /> : <HoursTable isOffice={false} />;
}

import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { MyMeetings } from './my-meetings';
import { OfficeMeetings } from './office-meetings';

/** One address, two sides: the office plans the evenings, a mentor says whether they come. */
export function MeetingsScreen() {
  const { slug, roles } = useHere();
  return useFace(slug, roles) === 'mentor' ? <MyMeetings /> : <OfficeMeetings />;
}

import { useFace } from '../shell/face';
import { useHere } from '../shell/me';
import { MyListScreen } from './my-list-screen';
import { OfficeLists } from './office-lists';

/** One address, two sides: the office composes lists, a mentor answers them. */
export function ListsScreen() {
  const { slug, roles } = useHere();
  return useFace(slug, roles) === 'mentor' ? <MyListScreen /> : <OfficeLists />;
}

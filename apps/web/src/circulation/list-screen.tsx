import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ListDocument, type WholeListFragment } from '../gql/graphql';
import { found } from '../graph/ask-error';
import { question } from '../graph/questions';
import { Page } from '../kit/page';
import { StatusBadge } from '../kit/status-badge';
import { useHere } from '../shell/me';
import { Answers } from './answers';
import { Composer } from './composer';
import { useListName } from './list-words';

const SENDING_MS = 2_000;
const LIVE_MS = 15_000;

/** Often while letters go, now and then while answers come, and never once nothing changes any more. */
function pace(list: WholeListFragment | null | undefined): number | false {
  if (list?.status !== 'sent') return false;
  const gone = list.lettersSent + list.lettersFailed;
  return gone === 0 || list.lettersWaiting > 0 ? SENDING_MS : LIVE_MS;
}

/** One list: composed while it is a draft, and then the answers as they come. */
export function ListScreen() {
  const { slug } = useHere();
  const { id } = useParams({ from: '/p/$slug/lists/$id' });
  const { data } = useSuspenseQuery({
    ...question(slug, ListDocument, { id }),
    refetchInterval: ({ state }) => pace(state.data?.circulation),
  });
  const list = found(data.circulation);
  const nameOf = useListName();
  return (
    <Page title={nameOf(list)} deeds={<StatusBadge state={list.status} />}>
      {list.status === 'draft' ? <Composer list={list} /> : <Answers list={list} />}
    </Page>
  );
}

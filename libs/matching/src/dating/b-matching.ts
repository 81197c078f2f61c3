/** One who may be chosen as often as there is room. */
interface Chooser {
  readonly room: number;
}

/** `gain` and `via` belong to the search under way. */
interface Node {
  room: number;
  gain: number;
  via: Link | null;
  readonly links: Link[];
}

interface Link {
  readonly left: Node;
  readonly right: Node;
  readonly worth: number;
  taken: boolean;
}

interface Nodes {
  readonly lefts: readonly Node[];
  readonly rights: readonly Node[];
}

/** Gains below this share of the dearest pair are noise of floating point. */
const NOISE = 1e-12;

/**
 * The pairs of the greatest total worth, nobody in more of them than there is room for, each pair once.
 *
 * Every step makes the exchange that gains most, and the last is reached when none gains: successive best paths of a
 * flow, whose gains only fall. A negative worth forbids; none gains nothing.
 */
export function bestMatching<Left extends Chooser, Right extends Chooser>(
  lefts: readonly Left[],
  rights: readonly Right[],
  worth: (left: Left, right: Right) => number,
): [Left, Right][] {
  const from = lefts.map((left) => ({ left, node: nodeOf(left) }));
  const to = rights.map((right) => ({ right, node: nodeOf(right) }));
  const links = from.flatMap(({ left, node }) =>
    to.flatMap(({ right, node: other }) => {
      const link = { left: node, right: other, worth: worth(left, right), taken: false };
      return link.worth < 0 ? [] : [{ link: joined(link), pair: [left, right] satisfies [Left, Right] }];
    }),
  );
  const noise = links.reduce((most, { link }) => Math.max(most, link.worth), 1) * NOISE;
  const nodes = { lefts: from.map(({ node }) => node), rights: to.map(({ node }) => node) };
  for (let end = bestEnd(nodes, noise); end; end = bestEnd(nodes, noise)) exchange(end);
  return links.filter(({ link }) => link.taken).map(({ pair }) => pair);
}

const nodeOf = ({ room }: Chooser): Node => ({ room, gain: 0, via: null, links: [] });

function joined(link: Link): Link {
  link.left.links.push(link);
  link.right.links.push(link);
  return link;
}

/** The right node with room at the end of the most gainful path (Bellman and Ford), or none. */
function bestEnd({ lefts, rights }: Nodes, noise: number): Node | null {
  for (const node of [...lefts, ...rights]) Object.assign(node, { gain: -Infinity, via: null });
  const queue = new Set(lefts.filter(({ room }) => room > 0));
  for (const node of queue) node.gain = 0;
  for (const node of queue) {
    queue.delete(node);
    for (const next of improved(node, noise)) queue.add(next);
  }
  const ends = rights.filter(({ room, gain }) => room > 0 && gain > noise);
  return ends.reduce<Node | null>((best, end) => (best && best.gain >= end.gain ? best : end), null);
}

/** A left node leads on by a link not taken, a right one by giving up a link that is. */
function* improved(node: Node, noise: number): Generator<Node> {
  for (const link of node.links) {
    const forward = link.left === node;
    const next = forward ? link.right : link.left;
    const gain = node.gain + (forward ? link.worth : -link.worth);
    if (link.taken === forward || gain <= next.gain + noise) continue;
    next.gain = gain;
    next.via = link;
    yield next;
  }
}

function exchange(end: Node): void {
  let node = end;
  for (let link = node.via; link; link = node.via) {
    link.taken = !link.taken;
    node = link.left === node ? link.right : link.left;
  }
  end.room--;
  node.room--;
}

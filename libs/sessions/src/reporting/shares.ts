/** How much of a session a topic took, in the words of three taps. */
export const SHARES = ['none', 'little', 'some', 'most'] as const;
export type Share = (typeof SHARES)[number];

const WEIGHTS: Readonly<Record<Share, number>> = { none: 0, little: 1, some: 2, most: 4 };

const STEP_MINUTES = 5;

/** D1: the session's minutes by the shares of its topics, to five minutes, adding up. */
export function minutesOf(
  shares: readonly { readonly topic: string; readonly share: Share }[],
  lengthMinutes: number,
): { topic: string; minutes: number }[] {
  const said = shares
    .map(({ topic, share }) => ({ topic, weight: WEIGHTS[share] }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const sum = said.reduce((total, { weight }) => total + weight, 0);
  const rounded = said.map(({ topic, weight }) => ({
    topic,
    minutes: Math.max(STEP_MINUTES, Math.floor((lengthMinutes * weight) / sum / STEP_MINUTES) * STEP_MINUTES),
  }));
  const left = lengthMinutes - rounded.reduce((total, { minutes }) => total + minutes, 0);
  return rounded.map(({ topic, minutes }, index) => ({ topic, minutes: index === 0 ? minutes + left : minutes }));
}

/** The taps that an agenda suggests: its topics by their minutes, three at the most. */
export function sharesOf(
  agenda: readonly { readonly topic: string | null; readonly minutes: number }[],
): Map<string, Share> {
  const minutes = new Map<string, number>();
  for (const { topic, minutes: planned } of agenda) {
    if (topic) minutes.set(topic, (minutes.get(topic) ?? 0) + planned);
  }
  const longest = [...minutes].sort(([, one], [, other]) => other - one).slice(0, MOST_TOPICS);
  const [most = 0] = longest.map(([, planned]) => planned);
  return new Map(longest.map(([topic, planned]) => [topic, shareOf(planned / most)]));
}

/** Topics that a report names by taps. */
export const MOST_TOPICS = 3;

function shareOf(part: number): Share {
  if (part > 0.75) return 'most';
  return part > 0.375 ? 'some' : 'little';
}

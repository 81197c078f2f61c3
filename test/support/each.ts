const IN_HAND = 8;

/** Does each of a list, some at a time. */
export async function each<T>(items: readonly T[], deed: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values();
  const work = async (): Promise<void> => {
    for (const item of queue) await deed(item);
  };
  await Promise.all(Array.from({ length: IN_HAND }, work));
}

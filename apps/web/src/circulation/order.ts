/** The same ids with one of them at another place; the very same array where that changes nothing. */
export function moved(ids: readonly string[], id: string, to: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from < 0 || to < 0 || to >= ids.length || from === to) return ids;
  return ids.toSpliced(from, 1).toSpliced(to, 0, id);
}

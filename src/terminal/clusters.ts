/** Beyond this many distinct texts only the first character of a text is shown. */
const maxClusters = 50_000;

/** Numbers the texts of cells with several code points, so that a cell can refer to one. */
export type ClusterTable = { texts: string[]; indexOf(text: string): number | null };

export function clusterTable(): ClusterTable {
  const texts: string[] = [];
  const indices = new Map<string, number>();
  return {
    texts,
    indexOf(text) {
      const known = indices.get(text);
      if (known !== undefined) return known;
      if (texts.length >= maxClusters) return null;
      indices.set(text, texts.length);
      return texts.push(text) - 1;
    },
  };
}

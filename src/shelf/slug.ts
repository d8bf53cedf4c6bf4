/**
 * Returns a function that makes each name a unique directory name: safe in file systems, archives and addresses,
 * readable, and the same for the same names in the same order.
 */
export function slugs(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const plain =
      name
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[-.]+|[-.]+$/g, '')
        .slice(0, 100) || 'build';
    let slug = plain;
    for (let number = 2; taken.has(slug.toLowerCase()); number += 1) slug = `${plain}-${number}`;
    taken.add(slug.toLowerCase());
    return slug;
  };
}

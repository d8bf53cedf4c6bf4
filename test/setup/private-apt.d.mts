export const keyring: string;
export function privateApt(
  work: string,
  suite: string,
): { apt: (...words: string[]) => Buffer; archives: string };

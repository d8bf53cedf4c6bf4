/** The environment of a process: a variable that is not set is absent or undefined. */
export type Environment = Record<string, string | undefined>;

/** What main leaves for post, by the names under which the runner keeps it. */
export const states = {
  /** The build's directory, from the moment it exists. */
  buildDir: 'build-dir',
  /** `true` once the build was reported. */
  reported: 'reported',
} as const;

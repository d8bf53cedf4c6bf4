/** Bounds that keep a configuration, and the commands made of it, of a sensible size. */
export const most = {
  fileBytes: 1024 * 1024,
  hosts: 1000,
  tags: 64,
  units: 256,
  checks: 64,
  ports: 256,
  patterns: 64,
  names: 64,
  sshOptions: 64,
  hooks: 16,
  rules: 64,
  issues: 1000,
  packages: 1000,
  profiles: 64,
  remedies: 64,
  configChanges: 16,
  configChangeLength: 65_536,
  commandLength: 8192,
  patternLength: 1000,
} as const;

/** What the numbers of a remedy may be; the timeout in seconds. */
export const remedyConfidence = { least: 0, most: 1 } as const;
export const remedyTimeout = { least: 1, most: 3600 } as const;

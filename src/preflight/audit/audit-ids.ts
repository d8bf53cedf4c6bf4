/** What an audit finds, as settings name it to leave it out. */
export const auditIds = [
  ...(['firewall-off', 'interface-trusted', 'port-opened'] as const),
  ...(['ssh-on', 'ssh-root', 'ssh-password', 'ssh-empty-password'] as const),
  ...(['user-plain-password', 'user-no-password', 'user-root', 'user-wheel', 'user-keys'] as const),
  ...(['nix-trusted', 'nix-unsigned', 'nix-sandbox', 'sudo-wheel', 'sudo-no-password'] as const),
  ...(['secret-in-unit', 'service-exposed'] as const),
] as const;

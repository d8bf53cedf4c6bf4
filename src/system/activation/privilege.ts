/** Programs that ask for a password first, and run what they were asked to as a child or in their own place. */
const privilegePrograms = new Set(['sudo', 'sudo-rs', 'doas', 'su', 'pkexec', 'please']);

/** Whether a program of this name asks for a password, and then runs another program. */
export function isPrivilegeProgram(name: string): boolean {
  return privilegePrograms.has(name);
}

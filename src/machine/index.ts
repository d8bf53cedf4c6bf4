// `import … from 'nixos-rebuild-test/machine'`: virtual machines and containers, driven from TypeScript.

export type { Host, HostResult, HostScript } from '../host/host.js';
export { HostUnreachable } from '../host/unreachable.js';
export { ToolError } from '../system/errors.js';
export type { Able } from './able.js';
export type { Backend, Boot, BootEnd, Guest, MachinePlace } from './backend.js';
export { pollingCondition, subtest } from './blocks.js';
export { consoleFiles } from './console/recording.js';
export { type ContainerSettings, container } from './container/backend.js';
export type { GuestShell, ShellCommand, ShellResult } from './guest/shell.js';
export type { UnitInfo } from './guest/units.js';
export type { CommandOptions, CommandResult } from './guest-commands.js';
export { GuestHost } from './guest-host.js';
export type { UnitOptions } from './guest-services.js';
export type { BaseImage } from './image/cache.js';
export { defaultRecipe, type Recipe } from './image/recipe.js';
export { baseImage, type SetupOptions, setupImage } from './image/setup.js';
export { KeptMachine, keptMachines } from './kept/kept-machine.js';
export type { KeptRequest, KeptStatus } from './kept/protocol.js';
export { logOf, machineExists, openRegistry, type Registry } from './kept/registry.js';
export { type ServeOptions, serveMachine } from './kept/serve.js';
export { Machine, type MachineSnapshot } from './machine.js';
export { type MockAnswer, MockGuest, type MockSettings, mock } from './mock/backend.js';
export { type QemuSettings, qemu } from './qemu/backend.js';
export { type NixosVmSettings, nixosVm } from './qemu/nixos-vm.js';
export type { SshAccess } from './qemu/ssh-access.js';
export { closeMachines, createMachine, type MachineOptions, startMachines } from './start.js';
export type { WaitOptions } from './wait.js';

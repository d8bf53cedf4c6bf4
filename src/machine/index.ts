// `import … from 'nixos-rebuild-test/machine'`: virtual machines and containers, driven from TypeScript.

export { ToolError } from '../system/errors.js';
export type { Able } from './able.js';
export type { Backend, Boot, BootEnd, Guest, MachinePlace } from './backend.js';
export { pollingCondition, subtest } from './blocks.js';
export { consoleFiles } from './console/recording.js';
export { type ContainerSettings, container } from './container/backend.js';
export type { GuestShell, ShellCommand, ShellResult } from './guest/shell.js';
export type { UnitInfo } from './guest/units.js';
export type { CommandOptions, CommandResult } from './guest-commands.js';
export type { UnitOptions } from './guest-services.js';
export type { BaseImage } from './image/cache.js';
export { defaultRecipe, type Recipe } from './image/recipe.js';
export { baseImage, type SetupOptions, setupImage } from './image/setup.js';
export { KeptMachine, keptMachines } from './kept/kept-machine.js';
export type { KeptRequest, KeptStatus } from './kept/protocol.js';
export { logOf, openRegistry, type Registry } from './kept/registry.js';
export { type ServeOptions, serveMachines } from './kept/serve.js';
export { Machine, type MachineSnapshot } from './machine.js';
export { type MockAnswer, MockGuest, type MockSettings, mock } from './mock/backend.js';
export type { Card } from './network/addresses.js';
export type { CableQuality } from './network/hub.js';
export { Networks } from './network/networks.js';
export { type QemuSettings, qemu } from './qemu/backend.js';
export { closeMachines, createMachine, type MachineOptions, startMachines } from './start.js';
export type { WaitOptions } from './wait.js';

import { z } from 'zod';

/**
 * What is said to the driver of a kept machine: a request as one line of JSON over its unix socket, an answer as one line
 * back. Bytes are base64.
 */
export const keptRequestSchema = z.discriminatedUnion('method', [
  z.object({ method: z.literal('status') }),
  z.object({ method: z.literal('start') }),
  z.object({ method: z.literal('stop') }),
  z.object({ method: z.literal('crash') }),
  z.object({ method: z.literal('reboot') }),
  z.object({ method: z.literal('clean') }),
  z.object({ method: z.literal('remove') }),
  z.object({ method: z.literal('snapshot') }),
  z.object({ method: z.literal('revert') }),
  z.object({ method: z.literal('console') }),
  z.object({ method: z.literal('screenshot'), file: z.string() }),
  /** The command line of a shell for a person; null where the backend has none. */
  z.object({ method: z.literal('shell') }),
  /** Forwards a free port to one of the guest, and returns it. */
  z.object({ method: z.literal('forward'), guest: z.number() }),
  z.object({ method: z.literal('key'), keys: z.string() }),
  z.object({
    method: z.literal('run'),
    script: z.string(),
    timeoutSeconds: z.number().positive(),
    input: z.base64().nullable(),
  }),
]);
export type KeptRequest = z.infer<typeof keptRequestSchema>;

export const statusSchema = z.object({
  name: z.string(),
  backend: z.string(),
  is_up: z.boolean(),
  slowdown: z.number(),
  /** How the last boot ended, where it has. */
  last_end: z.object({ kind: z.string(), detail: z.string() }).nullable(),
  /** Where its console is recorded, if it is. */
  output_dir: z.string().nullable(),
  /** Of its cards, in their order. */
  addresses: z.array(
    z.object({ vlan: z.number(), interface: z.string(), address: z.string(), mac: z.string() }),
  ),
  /** Of its driver. */
  pid: z.number(),
});
export type KeptStatus = z.infer<typeof statusSchema>;

export const shellSchema = z.array(z.string()).nullable();
export const portSchema = z.number();

export const ranSchema = z.object({ status: z.number(), stdout: z.base64(), stderr: z.base64() });

export const answerSchema = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    message: z.string(),
    hint: z.string(),
    /** The exit status of a program for it. */
    status: z.union([z.literal(2), z.literal(3)]),
  }),
]);
export type KeptAnswer = z.infer<typeof answerSchema>;

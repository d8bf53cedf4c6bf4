import { z } from 'zod';

const portsSchema = z.object({
  tcp: z.array(z.number()),
  udp: z.array(z.number()),
  tcpRanges: z.array(z.object({ from: z.number(), to: z.number() })),
  udpRanges: z.array(z.object({ from: z.number(), to: z.number() })),
});
export type Ports = z.infer<typeof portsSchema>;

const settingSchema = z.union([z.string(), z.number(), z.boolean()]);
const confinementSchema = z.record(
  z.string(),
  z.union([settingSchema, z.array(z.union([z.string(), z.number()]))]),
);
/** The settings of a service that confine it, as NixOS has them. */
export type Confinement = z.infer<typeof confinementSchema>;

/** What a host's configuration says of its security. Null is an option that it does not have. */
const parts = {
  firewall: z.object({
    enable: z.boolean().nullable(),
    trusted: z.array(z.string()),
    all: portsSchema,
    interfaces: z.record(z.string(), portsSchema),
  }),
  ssh: z.object({
    enable: z.boolean(),
    rootLogin: z.string().nullable(),
    password: z.boolean().nullable(),
    keyboard: z.boolean().nullable(),
    empty: z.boolean().nullable(),
  }),
  users: z.record(
    z.string(),
    z.object({
      plain: z.boolean(),
      empty: z.boolean(),
      wheel: z.boolean(),
      root: z.boolean(),
      keys: z.number(),
    }),
  ),
  nix: z.object({
    trusted: z.array(z.string()),
    signed: z.boolean().nullable(),
    sandbox: z.boolean().nullable(),
  }),
  sudo: z.object({ wheelNeedsPassword: z.boolean().nullable(), withoutPassword: z.array(z.string()) }),
  variables: z.record(z.string(), z.array(z.string())),
  services: z.record(z.string(), confinementSchema),
} as const;

export type AuditPart = keyof typeof parts;
export const auditParts = Object.keys(parts) as AuditPart[];

/** What was read of a host; a part that could not be evaluated is not there. */
export type Posture = { [Part in AuditPart]?: z.infer<(typeof parts)[Part]> };

/** The answer to `auditQuestion`: a part whose value throws is an empty object. */
export const answerSchema = z.object(
  Object.fromEntries(
    Object.entries(parts).map(([name, schema]) => [name, z.object({ value: schema.optional() }).optional()]),
  ) as { [Part in AuditPart]: z.ZodOptional<z.ZodObject<{ value: z.ZodOptional<(typeof parts)[Part]> }>> },
);

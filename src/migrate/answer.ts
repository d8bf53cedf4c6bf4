import { z } from 'zod';

/** An option that is set: with its value, or without one where it cannot be computed or is no plain data. */
const option = z.object({ v: z.unknown().optional() });
const options = z.record(z.string(), option);
export type AskedOptions = z.output<typeof options>;

const names = z.array(z.string());
const level = z.object({ options, others: names });
/** One level at which deploy-rs takes settings. `others` are names that are not known. */
export type DeployRsLevel = z.output<typeof level>;

const deployRsNode = level.extend({ profiles: names, system: level.nullable() });
export type DeployRsNode = z.output<typeof deployRsNode>;

/** What one module of a Colmena node says under `deployment`. */
const deployment = z.object({ options, others: names, keys: names });
export type ColmenaDeployment = z.output<typeof deployment>;

const unreadable = z.object({ isUnreadable: z.literal(true) });

const deployRs = z.object({
  top: level,
  /** Null for one that cannot be computed. */
  nodes: z.record(z.string(), deployRsNode.nullable()),
});
export type DeployRsAnswer = z.output<typeof deployRs>;

const colmena = z.object({
  /** Whether Colmena's own modules have evaluated it, so that every option has a value. */
  isEvaluated: z.boolean(),
  meta: options,
  defaults: z.array(deployment).nullable(),
  nodes: z.record(z.string(), z.array(deployment).nullable()),
});
export type ColmenaAnswer = z.output<typeof colmena>;

/** What a flake's outputs answer to {@link questionFor}. */
export const answerSchema = z.object({
  configurations: names.nullable(),
  darwin: names.nullable(),
  home: names.nullable(),
  own: z.union([unreadable, z.object({ v: z.unknown() })]).nullable(),
  deployRs: z.union([unreadable, deployRs]).nullable(),
  colmena: z.union([unreadable, colmena]).nullable(),
});
export type OutputsAnswer = z.output<typeof answerSchema>;

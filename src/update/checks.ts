/** What a preview looks at, side by side, in the order in which people are told of it. */
export const checkNames = ['inputs', 'syntax', 'evaluation', 'packages', 'issues', 'news'] as const;
export type CheckName = (typeof checkNames)[number];
export type CheckState = 'running' | 'done' | 'failed';

/** Told whenever one of them begins, gets further or ends; `text` says what it does, or what it came to. */
export type OnCheck = (name: CheckName, state: CheckState, text: string) => void;

/** Runs a check and tells of its end. `said` words what it came to; one that throws has failed. */
export async function checked<Value>(
  name: CheckName,
  onCheck: OnCheck | undefined,
  run: () => Promise<Value>,
  said: (value: Value) => { state?: CheckState; text: string },
): Promise<Value> {
  onCheck?.(name, 'running', '');
  try {
    const value = await run();
    const { state = 'done', text } = said(value);
    onCheck?.(name, state, text);
    return value;
  } catch (thrown) {
    onCheck?.(name, 'failed', '');
    throw thrown;
  }
}

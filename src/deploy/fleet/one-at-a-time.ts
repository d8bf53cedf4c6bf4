/** Runs what is passed to it one after the other, in the order of the calls, whether the one before has failed or not. */
export function oneAtATime(): <Value>(run: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const running = last.then(run, run);
    last = running;
    return running;
  };
}

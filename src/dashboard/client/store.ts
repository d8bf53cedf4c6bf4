import { type Store, storeName } from '../data.js';

/** What the page's data scripts put there; an empty store if none could be loaded. */
export function store(): Store {
  const globals = globalThis as unknown as Record<string, Store | undefined>;
  globals[storeName] ??= {};
  return globals[storeName];
}

/** Loads one more data script, relative to the page. Works from disk, where fetching does not. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}

import { type Store, storeName } from '../data.js';

/** What the page's data scripts have stored; empty where none could be loaded. */
export function store(): Store {
  const globals = globalThis as unknown as Record<string, Store | undefined>;
  globals[storeName] ??= {};
  return globals[storeName];
}

/** Loads one more data script, by an address relative to the page. Works from disk, unlike fetching. */
export function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}

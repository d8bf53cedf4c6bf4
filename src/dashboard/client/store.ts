import { type Store, storeName } from '../data.js';

declare global {
  /** Under `storeName`, where the data scripts put it. */
  var rebuildData: Store | undefined;
}

/** What the page's data scripts have stored; empty where none could be loaded. */
export function store(): Store {
  globalThis[storeName] ??= {};
  return globalThis[storeName];
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

import type { Filter } from './rows.js';

/** What the list shows, kept in the address so that it can be shared and survives going back. */
export type View = Filter & { page: number };

export function readView(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const text = (name: string) => given.get(name) ?? '';
  return {
    search: text('search'),
    host: text('host'),
    action: text('action'),
    outcome: text('outcome'),
    page: Math.max(1, Math.trunc(Number(text('page'))) || 1),
  };
}

export function writeView(view: View): string {
  const given = new URLSearchParams();
  for (const name of ['search', 'host', 'action', 'outcome'] as const)
    if (view[name]) given.set(name, view[name]);
  if (view.page > 1) given.set('page', String(view.page));
  return given.size ? `#${given}` : '';
}

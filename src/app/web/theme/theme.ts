export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the reader chose on this device; the system's way until then. first-light.js read it before anything was drawn. */
export function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

const watchers = new Set<() => void>();

/** Tells of every change until the returned function is called. */
export function watchTheme(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is closed to this page: the choice lasts until it is left.
  }
  for (const changed of watchers) changed();
}

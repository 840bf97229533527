export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What the reader chose on this device; the system's way until then. first-light.js reads the same place. */
export function keptTheme(): Theme {
  try {
    const kept = localStorage.getItem('theme');
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
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
}

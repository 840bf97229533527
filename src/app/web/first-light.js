// Runs before anything is drawn, so that a page never shows itself in the wrong light first.
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Storage may be closed to this page: the system's theme stands.
}

// Runs before anything is drawn: a page never shows itself in the wrong light first, and what it needs besides the
// common code (its pages, the sentences of its language) is fetched at once instead of after it.
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset.theme = kept;
} catch {
  // Storage may be closed to this page: the system's theme stands.
}
const [, language, place = '', part] = location.pathname.split('/');
const pages = FILES[`place ${place}/${part}`] ?? FILES[`place ${place}${part ? '/' : ''}`];
const sentences = [FILES[`language ${language}`], FILES[`language ${language} ${place}`]];
for (const file of [...sentences, pages].flat()) {
  if (!file) continue;
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = `/${file}`;
  document.head.append(link);
}

// Runs before anything is drawn: a page never shows itself in the wrong light first, and what it needs besides the
// common code (its pages, the sentences of its language) is fetched at once instead of after it.
const { dataset } = document.documentElement;
try {
  const kept = localStorage.getItem('theme');
  if (kept === 'light' || kept === 'dark') dataset.theme = kept;
} catch {
  // Storage may be closed to this page: the system's theme stands.
}
// What this window remembers of the page (useRemembered) the server does not know: such a page is shown when it is drawn anew.
if (Object.keys(history.state ?? {}).some((name) => name !== 'key' && !name.startsWith('__TSR')))
  dataset.remembers = '';
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
// Nothing is lost that a reader presses before the page answers: take-over.ts does it then.
const kept = [];
const untilAwake = new AbortController();
const keep = (event) => {
  const isPress =
    event.type === 'click'
      ? event.target.closest('button, [type=checkbox], [type=radio]')
      : event.key === 'Enter' && (event.ctrlKey || event.metaKey);
  if (!isPress) return;
  event.preventDefault();
  event.stopPropagation();
  kept.push(event);
};
for (const type of ['click', 'keydown'])
  addEventListener(type, keep, { capture: true, signal: untilAwake.signal });
globalThis.early = { kept, untilAwake };

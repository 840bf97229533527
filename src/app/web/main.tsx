import '../../ui/styles/index.css';
import './first-light.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createAnswers } from '#ui';
import { Centre } from './Centre.tsx';
import { createPages } from './routes.tsx';
import { forgetTicks } from './take-over.ts';

/** A newer version took the place of the one that this page came from, and its files are gone: load the page anew, once. */
const RELOADED = 'reloaded-for-files';
window.addEventListener('vite:preloadError', (event) => {
  if (sessionStorage.getItem(RELOADED) === location.href) return;
  sessionStorage.setItem(RELOADED, location.href);
  event.preventDefault();
  location.reload();
});

const pages = createPages();
const answers = createAnswers(document.getElementById('first')?.textContent);
const centre = <Centre answers={answers} pages={pages} />;
const root = document.getElementById('root')!;

if (root.childElementCount > 0 && !('remembers' in document.documentElement.dataset)) void goOn();
else createRoot(root).render(centre);

/** Goes on with the page that the server drew: nothing moves, and from here on it answers. */
async function goOn() {
  await pages.load();
  // Tells the router that its first page came drawn; else it would look for a boundary that the server does not draw.
  pages.ssr = { manifest: undefined };
  forgetTicks(root);
  hydrateRoot(root, centre);
}

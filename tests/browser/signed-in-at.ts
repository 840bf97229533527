import { answering, visit, type Visit } from './browser.ts';

/** Signs in on the page of sign-in as one of the invented people, in a language, and goes on to a page. */
export async function signedInAt(
  address: string,
  [language, name]: readonly [language: string, name: string],
  path: string,
): Promise<Visit> {
  // Refusals that these journeys provoke stand in the console of the browser.
  const visited = await visit(`${address}/${language}/sign-in?to=${path}`, {}, [/422/]);
  await visited.page.locator('.access-lines li', { hasText: name }).getByRole('button').click();
  // The address of the sign-in names it too, behind its question mark.
  await visited.page.waitForURL((url) => url.pathname.endsWith(path));
  await answering(visited.page);
  return visited;
}

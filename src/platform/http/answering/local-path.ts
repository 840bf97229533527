/**
 * Where to go on to, as an address of this centre alone: the path that was asked for, or `otherwise` when it leads anywhere
 * else. A browser takes `//x`, `/\x` and a tab in between for another site.
 */
export function localPath(asked: string | undefined, otherwise = '/'): string {
  if (asked === undefined || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked)) return otherwise;
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return otherwise;
  const { origin, pathname, search, hash } = new URL(asked, here);
  return origin === here && !pathname.startsWith('//') ? `${pathname}${search}${hash}` : otherwise;
}

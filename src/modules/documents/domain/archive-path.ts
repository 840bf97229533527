/** What some file system does not take in a name. */
const UNFIT = /[<>:"|?*\p{Cc}/\\]/gu;
/** Names that Windows keeps for devices. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=[.]|$)/i;

/** A name for a file in an archive: one that every system takes, and that leads nowhere. */
const fileName = (name: string): string =>
  name
    .replaceAll(UNFIT, '_')
    .replace(/[. ]+$/, '')
    .replace(DEVICE, '_$&')
    .replace(/^[.]+/, '_') || '_';

/** Gives each document of an archive a path of its own; of two that would be equal the later one gets a number. */
export function archivePaths(): (folder: string, name: string) => string {
  const taken = new Set<string>();
  return (folder, name) => {
    const folders = folder === '' ? [] : folder.split('/').map(fileName);
    const own = fileName(name);
    const [, stem = own, ending = ''] = /^(.+?)([.][^.]*)?$/.exec(own) ?? [];
    for (let number = 1; ; number++) {
      const path = [...folders, number === 1 ? own : `${stem} (${number})${ending}`].join('/');
      // Systems that tell no capitals apart would put one over the other.
      if (taken.has(path.toLowerCase())) continue;
      taken.add(path.toLowerCase());
      return path;
    }
  };
}

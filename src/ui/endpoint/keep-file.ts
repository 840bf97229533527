import { problemOf } from './call-endpoint.ts';
import { NoAnswer, ProblemError } from './problem.ts';

/**
 * Fetches a file that the server makes on demand and keeps it where the browser keeps what is downloaded. Unlike a link, it lets a
 * page say that the file is under way, or why there is none. The name is the server's.
 */
export async function keepFile(address: string): Promise<string> {
  let response: Response;
  let content: Blob;
  try {
    response = await fetch(address);
    content = await response.clone().blob();
  } catch (cause) {
    throw new NoAnswer('No answer', { cause });
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  const name = nameIn(response.headers);
  save(content, name);
  return name;
}

const nameIn = (headers: Headers): string =>
  decodeURIComponent(
    /filename\*=UTF-8''([^;]+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? 'file',
  );

function save(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has read it long before.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

import { languageTag } from '#platform/languages';
import type { RecordContent } from '../../contract.ts';

const HAN = /\p{Script=Han}/u;

/** A source by the title that it gives itself, with its address; nobody says in which language, but the script is plain. */
export function SourceTitle({
  of: { title, href },
}: {
  of: Pick<RecordContent['sources'][number], 'title' | 'href'>;
}) {
  const lang = HAN.test(title) ? languageTag.zh : '';
  return href ? (
    <a href={href} rel="noreferrer" lang={lang}>
      {title}
    </a>
  ) : (
    <span lang={lang}>{title}</span>
  );
}

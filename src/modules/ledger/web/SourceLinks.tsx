import type { Source } from '../contract.ts';

/** Where something can be read; titles stay as their source writes them. */
export function SourceLinks({ sources }: { sources: readonly Source[] }) {
  return (
    <ul className="balance-sources">
      {sources.map(({ title, href }) => (
        <li key={href + title} className="source">
          <a href={href} rel="noreferrer">
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
}

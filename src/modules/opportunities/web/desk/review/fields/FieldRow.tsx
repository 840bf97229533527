import type { ReactNode } from 'react';
import type { Language } from '#platform/languages';
import { langOf } from '#ui';
import { Margin } from '../Margin.tsx';
import type { Marginalia } from '../marginalia.ts';

interface Props {
  place: string;
  title: string;
  /** The language of what stands in the field. */
  language?: Language;
  text?: string | undefined;
  margin: Marginalia;
  children: ReactNode;
}

/** A field as its reader sees it, and beside it what is said about it. */
export function FieldRow({ place, title, language, text, margin, children }: Props) {
  return (
    <div className="desk-field">
      <div className="desk-shown">
        <h3 className="meta">{title}</h3>
        <div {...langOf(language)}>{children}</div>
      </div>
      <Margin place={place} title={title} text={text} of={margin} />
    </div>
  );
}

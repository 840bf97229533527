import { useState } from 'react';
import { addressOf } from '#platform/contract';
import { Answer, Button, PageLink, Section, useEndpoint, useLanguage, useTexts } from '#ui';
import { citeRecord, recordAsBibTeX, recordAsJsonLd, recordAsRis } from '../../contract.ts';
import { texts } from './texts.ts';
import './cite.css';

interface Props {
  reference: string;
}

/** How to cite a record, and how other programs can have it; asked for when it is opened. */
export function CiteRecord({ reference }: Props) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <Section title={t('title')}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('styles')}</summary>
        {isOpen && <Styles reference={reference} />}
      </details>
      <ul className="cite-files">
        <li>
          <a href={addressOf(recordAsBibTeX, { reference, reader })} download={`${reference}.bib`}>
            BibTeX
          </a>
        </li>
        <li>
          <a href={addressOf(recordAsRis, { reference, reader })} download={`${reference}.ris`}>
            RIS
          </a>
        </li>
        <li>
          <a href={addressOf(recordAsJsonLd, { reference })}>JSON-LD</a>
        </li>
        <li>
          <PageLink to="/open-data">{t('more')}</PageLink>
        </li>
      </ul>
    </Section>
  );
}

/** The other two are files. */
const shown = ['apa', 'chicago', 'iso-690', 'gb-t-7714'] as const;
type Shown = (typeof shown)[number];

function Styles({ reference }: Props) {
  const reader = useLanguage();
  const cited = useEndpoint(citeRecord, { reference, reader });
  return (
    <Answer of={cited}>
      {({ rows }) => (
        <dl className="cite-styles">
          {shown.map((style) => (
            <Style key={style} style={style} text={rows.find((row) => row.style === style)!.text} />
          ))}
        </dl>
      )}
    </Answer>
  );
}

function Style({ style, text }: { style: Shown; text: string }) {
  const t = useTexts(texts);
  return (
    <div>
      <dt>{t(`style_${style}`)}</dt>
      <dd>{text}</dd>
      <dd>
        <Copy text={text} />
      </dd>
    </div>
  );
}

function Copy({ text }: { text: string }) {
  const t = useTexts(texts);
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <>
      <Button onClick={copy}>{t('copy')}</Button>
      <output className="note">{isCopied && t('copied')}</output>
    </>
  );
}
